import type { CellInput } from '../../../src/core/cells/cell';
import type { ScoreRow } from '../../../src/core/rows/scoreRow';
import { buildRound } from '../../../src/core/round/build';
import { judgeForm } from '../../../src/sheets/collect/judgeForm';
import { SAMPLE_DRAFT, score } from '../sampleDraft';
import { EVERY_RULE, entriesOf, FORMS } from '../form/everyRule';
import { judge, returnedForm, said, typeInto } from './returnedForm';

const { round } = buildRound(SAMPLE_DRAFT);

function entered(
  itemCode: string,
  data: CellInput,
  points: CellInput,
  more: Partial<ScoreRow> = {},
): ScoreRow {
  const entries = [
    { data, points },
    { data: null, points: null },
  ];
  return score({ unitCode: 'XM01', itemCode, entries, ...more });
}

describe('a returned form', () => {
  it.each(FORMS.map((form, index) => [index, form] as const))(
    'gives exactly the answers of a unit, for every rule: %s',
    (_, form) => {
      const entries = entriesOf(form);
      const judged = judge(returnedForm(EVERY_RULE, entries), EVERY_RULE);
      expect(judged.rows).toEqual(entries);
      expect(judged).toMatchObject({ unit: 0, period: 0, state: 'valid', asked: 11, entered: 11 });
      expect(judged.findings).toEqual([]);
    },
  );

  it('counts what is asked by the end of its period and what was entered', () => {
    const form = returnedForm(round, [entered('1.2.2', '45/50', null), entered('1.1.10', '9/10', null)]);
    expect(judge(form, round)).toMatchObject({ asked: 4, entered: 1, state: 'valid' });
    expect(judge(returnedForm(round, []), round)).toMatchObject({ asked: 4, entered: 0, rows: [] });
  });

  it('is checked as the workbook checks its own cells, and each finding names file, sheet and cell', () => {
    const form = typeInto(returnedForm(round, []), '1.2.1', { 'Điểm 6 tháng': 1.2 });
    const judged = judge(typeInto(form, '1.1.1', { 'Mức / số liệu (a)': 'Có lẽ' }), round);
    expect(judged.state).toBe('toFix');
    expect(said(judged)).toEqual(['levelUnknown 1.1.1 E11', 'aboveMaximum 1.2.1 G14']);
    expect(judged.findings[1]).toMatchObject({
      unit: 'XM01',
      period: '6T',
      place: { file: 'phieu.xlsx', sheet: 'Phiếu tự chấm', table: 'form' },
      parameters: { points: { points: 1_200_000 }, maximum: { points: 1_000_000 } },
    });
  });

  it('is refused where it belongs to another round, version, unit or period, and where it is no form', () => {
    const form = returnedForm(round, []);
    const others = [
      { ...round, settings: { ...round.settings, id: 'R2025' } },
      { ...round, framework: { ...round.framework, version: 3 } },
      { ...round, units: round.units.slice(1) },
      { ...round, periods: round.periods.slice(1) },
    ];
    expect([
      ...others.map((each) => judgeForm('a.xlsx', form, each)),
      judgeForm('b.xlsx', [], round),
    ]).toEqual([
      {
        kind: 'refused',
        file: 'a.xlsx',
        code: 'otherRound',
        parameters: { form: 'R2026-T', round: 'R2025' },
      },
      { kind: 'refused', file: 'a.xlsx', code: 'otherVersion', parameters: { form: 2, round: 3 }, unit: 0 },
      { kind: 'refused', file: 'a.xlsx', code: 'unknownUnit', parameters: { unit: 'XM01' } },
      { kind: 'refused', file: 'a.xlsx', code: 'unknownPeriod', parameters: { period: '6T' }, unit: 0 },
      { kind: 'refused', file: 'b.xlsx', code: 'notAForm', parameters: {} },
    ]);
  });

  it('has the same checksum however a number was typed, and another one for other answers', () => {
    const contentOf = (points: CellInput): string =>
      judge(returnedForm(round, [entered('1.2.1', null, points)]), round).content;
    expect(contentOf('0,75')).toBe(contentOf(0.75));
    expect(contentOf('0.75 đ')).toBe(contentOf(0.75));
    expect(contentOf(0.5)).not.toBe(contentOf(0.75));
    expect(contentOf(null)).not.toBe(contentOf(0));
  });
});
