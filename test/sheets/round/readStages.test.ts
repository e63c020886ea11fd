import { analyseRound } from '../../../src/core/analysis/analyse';
import type { CellInput } from '../../../src/core/cells/cell';
import type { RoundDraft } from '../../../src/core/round/draft';
import { USUAL_STAGES, type Stage } from '../../../src/core/setup/stage';
import type { Grid } from '../../../src/sheets/grid/grid';
import { readRoundTables } from '../../../src/sheets/round/readRound';
import { readStages } from '../../../src/sheets/round/readStages';
import { roundLayouts } from '../../../src/sheets/round/roundLayouts';
import { readTable } from '../../../src/sheets/tables/readTable';
import { STAGES_TABLE } from '../../../src/sheets/tables/roundTables';
import { tablesOfLayouts } from '../layoutGrid';
import { SAMPLE_DRAFT, score } from '../sampleDraft';

const { periods } = SAMPLE_DRAFT;

const KEYS = ['order', 'code', 'name', 'who', 'deadline', 'unitsExplainBefore', 'everyPeriod'];

/** @param rows cells in the order of `KEYS`. */
function stagesOf(...rows: readonly (readonly CellInput[])[]) {
  const headings = STAGES_TABLE.columns.map(({ vi }) => vi);
  const values = [
    headings,
    ...rows.map((row) => STAGES_TABLE.columns.map(({ key }) => row[KEYS.indexOf(key)] ?? null)),
  ];
  return readStages(readTable(STAGES_TABLE, { sheet: 'x', row: 0, column: 0, values }), periods);
}

const codesOf = ({ values }: { readonly values: readonly Stage[] }): string[] =>
  values.map(({ code }) => code);
const saidOf = (reading: ReturnType<typeof stagesOf>): unknown[] =>
  reading.findings.map(({ code, place }) => [code, place.row, place.column]);

describe('the stages of a round', () => {
  it('stand in their order, those without one where their rows stand', () => {
    const reading = stagesOf(
      [3, 'C', 'Hội đồng'],
      [1, 'A', 'Tổ'],
      [null, 'D', 'Ủy ban'],
      ['2', 'B', 'Phòng'],
    );
    expect(codesOf(reading)).toEqual(['A', 'B', 'C', 'D']);
    expect(reading.findings).toEqual([]);
  });

  it('know who appraises, until when, whether units explain before, and whether they count in every period', () => {
    const { values, findings } = stagesOf([1, 'A', 'Tổ', 'Sở Nội vụ', '15/01/2027', 'x', 'x'], [2, 'B']);
    expect(values).toEqual([
      {
        code: 'A',
        name: 'Tổ',
        who: 'Sở Nội vụ',
        deadline: '2027-01-15',
        unitsExplainBefore: true,
        everyPeriod: true,
      },
      { code: 'B', name: 'B', who: '', unitsExplainBefore: false, everyPeriod: false },
    ]);
    expect(findings).toEqual([]);
  });

  it.each<[string, readonly CellInput[], string, string]>([
    ['without a code', [2, null, 'Tổ'], 'stageCodeMissing', 'code'],
    ['of a code that stands twice', [2, 'A', 'Tổ'], 'stageCodeTwice', 'code'],
    ['of a name that stands twice, in capitals', [2, 'B', 'HỘI ĐỒNG'], 'stageNameTaken', 'name'],
    ['named like another column of the scores', [2, 'B', 'Ghi chú'], 'stageNameTaken', 'name'],
    ['named like another heading of a column', [2, 'B', 'Lý do'], 'stageNameTaken', 'name'],
  ])('one %s is said and left out', (_, row, code, column) => {
    const reading = stagesOf([1, 'A', 'Hội đồng'], row);
    expect(codesOf(reading)).toEqual(['A']);
    expect(saidOf(reading)).toEqual([[code, 1, column]]);
  });

  it.each<[string, readonly CellInput[], string, string]>([
    ['an order', ['sau', 'B', 'Tổ'], 'stageOrderInvalid', 'order'],
    ['a deadline', [2, 'B', 'Tổ', null, 'sớm'], 'stageDeadlineInvalid', 'deadline'],
    ['a flag', [2, 'B', 'Tổ', null, null, null, 'thỉnh thoảng'], 'flagUnknown', 'everyPeriod'],
  ])('%s that cannot be read is said, and the stage stays', (_, row, code, column) => {
    const reading = stagesOf([1, 'A', 'Hội đồng'], row);
    expect(codesOf(reading)).toEqual(['A', 'B']);
    expect(saidOf(reading)).toEqual([[code, 1, column]]);
  });

  it('are five at most: the one that comes last by its order is left out', () => {
    const reading = stagesOf(...[6, 1, 2, 3, 4, 5].map((order) => [order, `C${order}`, `Cấp ${order}`]));
    expect(codesOf(reading)).toEqual(['C1', 'C2', 'C3', 'C4', 'C5']);
    expect(saidOf(reading)).toEqual([['stagesTooMany', 0, 'code']]);
  });

  it('are the usual ones where the table is empty, which is said', () => {
    const reading = stagesOf();
    expect(reading.values).toEqual(USUAL_STAGES);
    expect(saidOf(reading)).toEqual([['stagesNone', undefined, 'code']]);
  });
});

const stage = (code: string, everyPeriod = false): Stage => ({
  code,
  name: `Cấp ${code}`,
  who: '',
  unitsExplainBefore: false,
  everyPeriod,
});

function readBack(draft: RoundDraft, change: (tables: Map<string, Grid>) => void = () => undefined) {
  const tables = tablesOfLayouts(roundLayouts(draft, { language: 'vi' }));
  change(tables);
  const reading = readRoundTables(tables);
  if (reading.kind === 'none') throw new Error('no round');
  return reading;
}

describe('a round workbook', () => {
  it.each([
    ['one stage', [stage('HD')]],
    ['five stages, two of every period', ['A', 'B', 'C', 'D', 'E'].map((code) => stage(code, code < 'C'))],
  ])('of %s is read back as it was written, points of every stage among them', (_, stages) => {
    const [first = score({})] = SAMPLE_DRAFT.scores;
    const given = stages.flatMap(({ code, everyPeriod }, index) =>
      everyPeriod
        ? periods.map((period, at) => [`stage.${code}.${period.code}`, index + at] as const)
        : [[`stage.${code}`, index] as const],
    );
    const draft = { ...SAMPLE_DRAFT, stages, scores: [{ ...first, stages: Object.fromEntries(given) }] };
    const reading = readBack(draft);
    expect(reading.findings).toEqual([]);
    expect(reading.draft).toEqual(draft);
  });

  it('that knows no table of stages has the usual ones, and its three columns count as before', () => {
    const reading = readBack(SAMPLE_DRAFT, (tables) => tables.delete('ParStages'));
    expect(reading.findings).toEqual([]);
    expect(reading.draft).not.toHaveProperty('stages');
    expect(reading.draft.scores).toEqual(SAMPLE_DRAFT.scores);
    expect(analyseRound(reading.draft, '2026-12-31').rankings).toEqual(
      analyseRound(SAMPLE_DRAFT, '2026-12-31').rankings,
    );
  });

  it('says that the points of a stage count for nothing when it was taken out of the table or renamed', () => {
    const scores = tablesOfLayouts(roundLayouts(SAMPLE_DRAFT, { language: 'vi' })).get('ParScores');
    const renamed = USUAL_STAGES.map((each, index) => (index === 0 ? { ...each, name: 'Tổ' } : each));
    for (const stages of [USUAL_STAGES.slice(1), renamed]) {
      const reading = readBack({ ...SAMPLE_DRAFT, stages }, (tables) => {
        if (scores) tables.set('ParScores', scores);
      });
      expect(reading.findings.filter(({ code }) => code === 'columnUncounted')).toMatchObject([
        { parameters: { column: 'Thẩm định lần 1', count: 1 }, place: { cell: 'K4', sheet: 'Điểm' } },
      ]);
    }
  });

  it('leaves alone a column of nobody that is empty, or stands where no stage gives points', () => {
    const own = (grid: Grid | undefined, at: number, cell: string | null): Grid[] =>
      grid
        ? [
            {
              ...grid,
              values: grid.values.map((row, index) => [
                ...row.slice(0, at),
                index === 0 ? 'Của tôi' : cell,
                ...row.slice(at),
              ]),
            },
          ]
        : [];
    for (const [at, cell] of [
      [11, null],
      [2, 'x'],
      [18, 'x'],
    ] as const) {
      const reading = readBack(SAMPLE_DRAFT, (tables) => {
        own(tables.get('ParScores'), at, cell).forEach((grid) => tables.set('ParScores', grid));
      });
      expect(reading.findings).toEqual([]);
    }
  });

  it('names the column of a stage that the scores do not have', () => {
    const scores = tablesOfLayouts(roundLayouts(SAMPLE_DRAFT, { language: 'vi' })).get('ParScores');
    const reading = readBack({ ...SAMPLE_DRAFT, stages: [...USUAL_STAGES, stage('TT')] }, (tables) => {
      if (scores) tables.set('ParScores', scores);
    });
    expect(reading.findings).toMatchObject([
      { code: 'countedColumnMissing', parameters: { column: 'Cấp TT' }, place: { column: 'stage.TT' } },
    ]);
  });
});
