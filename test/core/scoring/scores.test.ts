import { analyseRound, type RoundAnalysis } from '../../../src/core/analysis/analyse';
import { copyEntryColumns, NOT_APPLICABLE } from '../../../src/core/entries/entryColumns';
import { enterStage } from '../../../src/core/entries/enterValue';
import type { RoundFile, RoundFileCriterion, RoundFileEntry } from '../../../src/core/roundFile/roundFile';
import { standingsOf } from '../../../src/core/analysis/standings';
import { scoreUnit } from '../../../src/core/scoring/score';
import { copyScores, totalOf } from '../../../src/core/scoring/scores';
import { smallDraft, smallFile } from '../support/sampleDraft';
import { sectionDraft } from '../support/sectionDraft';

const MILLION = 1_000_000;
const micro = (...amounts: number[]): Int32Array => Int32Array.from(amounts, (amount) => amount * MILLION);

type Place = Pick<RoundFileCriterion, 'level' | 'max'>;
const node = (code: string, place: Place): RoundFileCriterion => ({ code, name: code, ...place });
const item = (
  code: string,
  due: string,
  place: Place,
  rest: Partial<RoundFileCriterion> = {},
): RoundFileCriterion => ({
  ...node(code, place),
  source: 'self',
  rule: 'Chấm điểm trực tiếp',
  due,
  notApplicable: true,
  ...rest,
});

function scoresOf(
  criteria: readonly RoundFileCriterion[],
  entries: readonly RoundFileEntry[],
): RoundAnalysis['scores'] {
  const { framework, units } = smallFile();
  const change: Partial<RoundFile> = { units: units.slice(0, 1), framework: { ...framework, criteria } };
  return analyseRound(smallDraft(entries, change), '2026-01-01').scores;
}
const entered = (code: string, period: string, points: number | 'KAD'): RoundFileEntry => ({
  unit: 'XM01',
  item: code,
  periods: { [period]: { points } },
});

describe('the columns of scores', () => {
  it('hold every field and criterion, wherever its items stand, and the total last', () => {
    const scores = scoresOf(
      [
        node('1', { level: 1, max: 40 }),
        item('1.1', 'Q1', { level: 2, max: 10 }),
        item('1.2', 'NAM', { level: 2, max: 30 }),
        node('2', { level: 1, max: 50 }),
        node('2.1', { level: 2, max: 20 }),
        item('2.1.1', 'Q1', { level: 3, max: 5 }),
        item('2.1.2', 'NAM', { level: 3, max: 15 }),
        item('2.2', 'NAM', { level: 2, max: 30 }, { source: 'survey' }),
        item('3', 'NAM', { level: 1, max: 10 }),
      ],
      [
        entered('1.1', 'Q1', 4),
        entered('2.1.1', 'Q1', 'KAD'),
        entered('2.1.2', 'NAM', 12.5),
        entered('3', 'NAM', 7),
      ],
    );
    // By period: field 1, field 2, criterion 2.1, total.
    expect(scores).toEqual({
      unitCount: 1,
      periodCount: 2,
      innerNodes: [0, 3, 4],
      slotCount: 4,
      points: micro(4, 0, 0, 4, 4, 12.5, 12.5, 23.5),
      maximum: micro(10, 0, 0, 10, 40, 45, 15, 95),
      missing: Int32Array.of(0, 0, 0, 0, 1, 1, 0, 2),
      given: Int32Array.of(1, 3),
      surveyPoints: Float64Array.of(0, 0),
      surveyMaximum: Float64Array.of(0, 30 * MILLION),
      outside: undefined,
    });
  });

  it('hold what stands outside the tree apart, without fields of its own', () => {
    const { scores } = analyseRound(
      sectionDraft([
        { unit: 'XM01', item: '9.1', periods: { Q1: { points: 2 } } },
        { unit: 'XM01', item: '1.2', periods: { Q1: { points: 10 } } },
      ]),
      '2026-01-01',
    );
    const all = { unitCount: 3, periodCount: 2, slotCount: 4 };
    expect(scores).toMatchObject({ ...all, innerNodes: [0, 1, 8] });
    const others = [0, 0, 0, 0];
    expect(scores.outside).toEqual({
      bonus: { cap: 5 * MILLION, given: Float64Array.of(2 * MILLION, 2 * MILLION, ...others) },
      penalty: { cap: 6 * MILLION, given: Float64Array.of(0, 0, ...others) },
      tree: Float64Array.of(10 * MILLION, 10 * MILLION, ...others),
    });
  });

  it('add up a single item', () => {
    const scores = scoresOf(
      [node('1', { level: 1, max: 10 }), item('1.1', 'Q1', { level: 2, max: 10 })],
      [entered('1.1', 'Q1', 7)],
    );
    expect(totalOf(scores, 0, 0)).toEqual({ points: 7 * MILLION, maximum: 10 * MILLION, missing: 0 });
  });

  it('hold more than 32 bits where a framework is worth more', () => {
    const criteria = ['1', '2', '3'].flatMap((code) => [
      node(code, { level: 1, max: 1000 }),
      item(`${code}.1`, 'Q1', { level: 2, max: 1000 }),
    ]);
    const entries = ['1.1', '2.1', '3.1'].map((code) => entered(code, 'Q1', 999.5));
    expect(totalOf(scoresOf(criteria, entries), 0, 0)).toEqual({
      points: 2_998_500_000,
      maximum: 3_000_000_000,
      missing: 0,
    });
  });
});

describe('a copy of scores', () => {
  it('changes without the original, bonus and penalty included', () => {
    const draft = sectionDraft([
      { unit: 'XM01', item: '9.2', council: 2 },
      { unit: 'XM01', item: '10.2', council: 1 },
      { unit: 'XM01', item: '1.2', council: 20 },
    ]);
    const { round, entries } = analyseRound(draft, '2026-01-01');
    const columns = copyEntryColumns(entries.columns);
    const { plan, scores } = standingsOf(round, columns);
    const copy = copyScores(scores);
    expect(copy).toEqual(scores);
    // In the tree the direct item and that of the survey, outside it one of each section.
    enterStage(columns, 2, 2, 0);
    enterStage(columns, 2, 6, NOT_APPLICABLE);
    enterStage(columns, 2, 5, 12 * MILLION);
    enterStage(columns, 2, 4, 3 * MILLION);
    enterStage(columns, 2, 8, 5 * MILLION);
    scoreUnit(plan, columns, copy, 0);
    expect(scores).toEqual(standingsOf(round, entries.columns).scores);
    expect(copy).toEqual(standingsOf(round, columns).scores);
  });

  it('has nothing outside the tree where there is nothing', () => {
    const { scores } = analyseRound(smallDraft(), '2026-01-01');
    expect(copyScores(scores).outside).toBeUndefined();
  });
});
