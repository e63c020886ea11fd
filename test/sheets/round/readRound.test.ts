import fc from 'fast-check';
import type { RoundDraft } from '../../../src/core/round/draft';
import { pointsFromMicro } from '../../../src/core/points/points';
import { finding } from '../../../src/core/finding/create';
import type { Grid } from '../../../src/sheets/grid/grid';
import { locate, readRoundTables, type RoundReading } from '../../../src/sheets/round/readRound';
import { STYLES } from '../../../src/sheets/layout/styles';
import { roundLayouts } from '../../../src/sheets/round/roundLayouts';
import { tablesOfLayouts } from '../layoutGrid';
import { SAMPLE_DRAFT, score } from '../sampleDraft';

function tablesOf(draft: RoundDraft, language: 'vi' | 'en' = 'vi'): Map<string, Grid> {
  return tablesOfLayouts(roundLayouts(draft, { language }));
}

function read(tables: ReadonlyMap<string, Grid>): Extract<RoundReading, { kind: 'round' }> {
  const reading = readRoundTables(tables);
  if (reading.kind !== 'round') {
    throw new Error('not a round');
  }
  return reading;
}

function change(tables: Map<string, Grid>, name: string, edit: (grid: Grid) => Grid): Map<string, Grid> {
  const grid = tables.get(name);
  return grid ? new Map(tables).set(name, edit(grid)) : tables;
}

describe('readRoundTables', () => {
  it.each(['vi', 'en'] as const)('gives back the draft that was written with %s headings', (language) => {
    const reading = read(tablesOf(SAMPLE_DRAFT, language));
    expect(reading.draft).toEqual(SAMPLE_DRAFT);
    expect(reading.findings).toEqual([]);
  });

  it('gives back the forms of a survey as a text, which no sheet takes for a date', () => {
    const scores = SAMPLE_DRAFT.scores.map((row) => ({ ...row, survey: '3/4', surveyForms: '4/5' }));
    const layouts = roundLayouts({ ...SAMPLE_DRAFT, scores }, { language: 'vi' });
    expect(read(tablesOfLayouts(layouts)).draft.scores).toEqual(scores);
    const sheet = layouts.find(({ name }) => name === 'Điểm');
    const column = sheet?.blocks
      .flatMap(({ cells }) => cells)
      .find(([first]) => first === 'Mã đơn vị')
      ?.indexOf('Phiếu khảo sát thu về/phát ra');
    const styles = sheet?.styles.filter(({ area }) => area.column === column && area.row > 3);
    expect(styles?.map(({ style }) => STYLES[style].numberFormat)).toEqual(['@']);
  });

  it('gives back the tie-breakers, and reports words that are none', () => {
    const { settings } = SAMPLE_DRAFT;
    const tieBreakers = [{ kind: 'node', code: '3' }, { kind: 'survey' }, { kind: 'lastYear' }] as const;
    const policy = { ...settings.policy, tieBreakers };
    const tables = tablesOf({ ...SAMPLE_DRAFT, settings: { ...settings, policy } });
    expect(read(tables).draft.settings.policy.tieBreakers).toEqual(tieBreakers);
    const spoiled = change(tables, 'ParRound', (grid) => ({
      ...grid,
      values: grid.values.map((row) =>
        row[0] === 'Tiêu chí phụ khi bằng điểm' ? [row[0], 'bốc thăm'] : row,
      ),
    }));
    expect(read(spoiled).findings.map(({ code }) => code)).toEqual(['settingInvalid']);
  });

  it('gives back what the regulations declare, and refuses a share that could be a percentage of one', () => {
    const { settings } = SAMPLE_DRAFT;
    const declared = {
      declaredTotal: pointsFromMicro(110_500_000),
      declaredSurveyShare: pointsFromMicro(30_500_000),
    };
    const tables = tablesOf({ ...SAMPLE_DRAFT, settings: { ...settings, ...declared } });
    expect(read(tables).draft.settings).toEqual({ ...settings, ...declared });
    const withShare = (share: string | number): ReturnType<typeof read> =>
      read(
        change(tables, 'ParRound', (grid) => ({
          ...grid,
          values: grid.values.map((row) =>
            row[0] === 'Tỷ lệ điểm điều tra XHH (%)' ? [row[0], share] : row,
          ),
        })),
      );
    expect(withShare('35 %').draft.settings.declaredSurveyShare).toBe(35_000_000);
    expect(withShare(0.35).findings.map(({ code }) => code)).toEqual(['settingInvalid']);
    expect(withShare('').draft.settings.declaredSurveyShare).toBeUndefined();
  });

  it('reads a sheet of scores that was made before there was a column of reasons', () => {
    const tables = tablesOf({
      ...SAMPLE_DRAFT,
      scores: [
        score({
          unitCode: 'XM01',
          itemCode: '1.1',
          stages: { 'stage.HD': 2 },
          reason: 'Biên bản',
          note: 'x',
        }),
      ],
    });
    const reason = 'Lý do điều chỉnh';
    const scores = change(tables, 'ParScores', (grid) => {
      const at = grid.values[0]?.indexOf(reason) ?? -1;
      return { ...grid, values: grid.values.map((row) => row.filter((_, column) => column !== at)) };
    });
    expect(read(tables).draft.scores[0]).toMatchObject({
      stages: { 'stage.HD': 2 },
      reason: 'Biên bản',
      note: 'x',
    });
    expect(read(scores).draft.scores[0]).toMatchObject({
      stages: { 'stage.HD': 2 },
      reason: null,
      note: 'x',
    });
    expect(read(scores).findings).toEqual([]);
  });

  it('gives back whatever cells hold: texts that look like numbers, dates or formulas', () => {
    const cell = fc.oneof(
      fc.constant(null),
      fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Object.is(value, -0)),
      fc.constantFrom('8,5', '1.10', '=1+1', 'KAD', '45/50', ' có khoảng trắng ', "'x", '05/04/2026'),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell, cell), { maxLength: 6 }), (cells) => {
        const scores = cells.map(([data, points, survey, note], index) =>
          score({
            unitCode: 'XM01',
            itemCode: `1.${index}0`,
            entries: [
              { data, points },
              { data: points, points: data },
            ],
            survey,
            note,
          }),
        );
        const draft = { ...SAMPLE_DRAFT, scores };
        expect(read(tablesOf(draft)).draft).toEqual(draft);
      }),
      { numRuns: 40 },
    );
  });

  it('goes by headings: other order, other case, no accents, extra columns and blank rows change nothing', () => {
    const tables = change(tablesOf(SAMPLE_DRAFT), 'ParCriteria', (grid) => ({
      ...grid,
      values: grid.values.flatMap((row, index) => {
        const mixed = ['ghi chú riêng', ...[...row].reverse()];
        const heading = mixed.map((text) => (text === 'Điểm tối đa' ? ' DIEM  TOI DA (*)' : text));
        return index === 0 ? [heading] : [[], mixed, row.map(() => '  ')];
      }),
    }));
    const reading = read(tables);
    expect(reading.draft.criteria).toEqual(SAMPLE_DRAFT.criteria);
    expect(reading.findings).toEqual([]);
  });

  it('leads a finding to its cell, also past blank rows', () => {
    const tables = change(tablesOf(SAMPLE_DRAFT), 'ParUnits', (grid) => ({
      ...grid,
      values: grid.values.flatMap((row, index) => (index === 2 ? [[], row] : [row])),
    }));
    const { origins } = read(tables);
    const about = (row: number, column: string) =>
      locate(finding('unitNameMissing', { place: { table: 'units', row, column } }, { code: '01' }), origins)
        .place;
    expect(about(0, 'name')).toMatchObject({ sheet: 'Đơn vị', cell: 'B5' });
    expect(about(1, 'group')).toMatchObject({ sheet: 'Đơn vị', cell: 'C7' });
  });

  it('reports a missing column, a heading that stands twice and a missing table, each with its place', () => {
    let tables = change(tablesOf(SAMPLE_DRAFT), 'ParCriteria', (grid) => ({
      ...grid,
      values: grid.values.map((row) => row.map((cell) => (cell === 'Điểm tối đa' ? 'Nội dung' : cell))),
    }));
    tables = new Map([...tables].filter(([name]) => name !== 'ParUnits'));
    const { findings, draft } = read(tables);
    expect(findings.map(({ code, place }) => [code, place.sheet, place.cell])).toEqual([
      ['columnMissing', 'Bộ tiêu chí', 'A4'],
      ['columnTwice', 'Bộ tiêu chí', 'C4'],
      ['tableMissing', 'Đơn vị', undefined],
    ]);
    expect(draft.units).toEqual([]);
    expect(draft.criteria[0]?.name).toBe('Chỉ đạo, điều hành');
  });

  it('reports settings, deadlines and thresholds that cannot be understood, with the cell', () => {
    const tables = tablesOf(SAMPLE_DRAFT);
    const wrong = (name: string, from: unknown, to: string) =>
      change(tables, name, (grid) => ({
        ...grid,
        values: grid.values.map((row) => row.map((cell) => (cell === from ? to : cell))),
      })).get(name) as Grid;
    tables.set('ParRound', wrong('ParRound', 2026, 'hai nghìn'));
    tables.set('ParPeriods', wrong('ParPeriods', 46218, '31/02/2026'));
    tables.set('ParClasses', wrong('ParClasses', 80, 'tám mươi'));
    const codes = read(tables).findings.map(({ code, place }) => `${code} ${place.cell}`);
    expect(codes).toEqual(['settingInvalid B9', 'deadlineInvalid F6', 'classThresholdInvalid M6']);
  });

  it('understands a date typed as text and an empty workbook as no round', () => {
    const tables = change(tablesOf(SAMPLE_DRAFT), 'ParPeriods', (grid) => ({
      ...grid,
      values: grid.values.map((row) => row.map((cell) => (typeof cell === 'number' ? '5/7/2026' : cell))),
    }));
    expect(read(tables).draft.periods.map((period) => period.deadline)).toEqual(['2026-07-05', '2026-07-05']);
    expect(readRoundTables(new Map())).toEqual({ kind: 'none' });
  });
});
