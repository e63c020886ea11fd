import { analyseRound } from '../../../src/core/analysis/analyse';
import { rankRemarks, type RankRemark } from '../../../src/core/ranking/rankRemarks';
import type { RoundDraft } from '../../../src/core/round/draft';
import type { RoundFileEntry } from '../../../src/core/roundFile/roundFile';
import { smallDraft } from '../support/sampleDraft';
import { sectionDraft } from '../support/sectionDraft';

const YEAR = 1;
const given = (unit: string, item: string, appraisal1: number | string): RoundFileEntry => ({
  unit,
  item,
  appraisal1,
});

function remarks(draft: RoundDraft, unit: number): RankRemark[] {
  const { round, scores, rankings } = analyseRound(draft, '2026-12-31');
  const row = (rankings[YEAR] ?? []).flatMap(({ rows }) => rows).find((each) => each.unit === unit);
  return row ? rankRemarks(round, scores, row, YEAR) : [];
}
const all = (unit: string, points: number): RoundFileEntry[] => [
  given(unit, '1.1.1', 10),
  given(unit, '1.1.2', 10),
  given(unit, '1.2', points),
  given(unit, '2.1', 30),
  given(unit, '2.2', 20),
];

describe('the remarks on a ranked unit', () => {
  it('are none where the numbers say everything', () => {
    expect(remarks(smallDraft([...all('XM01', 20), ...all('XM02', 10)]), 0)).toEqual([]);
  });

  it('say who is tied, and who is behind only by a tie-breaker', () => {
    const entries = [...all('XM01', 20), ...all('XM02', 20)];
    expect(remarks(smallDraft(entries), 0)).toEqual([{ kind: 'tied' }]);
    const draft = smallDraft(entries);
    const decided: RoundDraft = {
      ...draft,
      units: draft.units.map((unit) => ({ ...unit, lastYearRank: unit.code === 'XM01' ? 2 : 1 })),
      settings: {
        ...draft.settings,
        policy: { ...draft.settings.policy, tieBreakers: [{ kind: 'lastYear' }] },
      },
    };
    expect(remarks(decided, 0)).toEqual([
      { kind: 'decidedBy', tieBreaker: { kind: 'lastYear' }, rankBy: 'index' },
    ]);
    expect(remarks(decided, 1)).toEqual([]);
  });

  it('say that nothing came instead of counting all that is missing', () => {
    expect(remarks(smallDraft(all('XM02', 10)), 0)).toEqual([{ kind: 'empty' }]);
  });

  it('say why last year’s place is not compared', () => {
    const draft = smallDraft([...all('XM01', 20), ...all('XM02', 10)]);
    const units = draft.units.map((unit) => ({ ...unit, lastYearRank: unit.code === 'XM01' ? 9 : 1 }));
    expect(remarks({ ...draft, units }, 0)).toEqual([
      { kind: 'otherPlace', before: { rank: 9, notComparable: 'otherField' } },
    ]);
  });

  it('count what is missing', () => {
    expect(remarks(smallDraft([given('XM01', '1.2', 5), ...all('XM02', 10)]), 0)).toEqual([
      { kind: 'provisional', missing: 4 },
    ]);
  });

  it('tell the points of items that do not apply', () => {
    const entries = [...all('XM01', 20).filter(({ item }) => item !== '1.2'), given('XM01', '1.2', 'KAD')];
    expect(remarks(smallDraft(entries), 0)).toEqual([
      { kind: 'reduced', points: 70_000_000, maximum: 70_000_000, notApplicable: 30_000_000 },
    ]);
  });

  it('name a section above its cap, and a total at a bound', () => {
    const rest = [...all('XM01', 29), given('XM01', '10.1', 0), given('XM01', '10.2', 0)];
    expect(remarks(sectionDraft([...rest, given('XM01', '9.1', 4), given('XM01', '9.2', 3)]), 0)).toEqual([
      { kind: 'capped', section: 'bonus', given: 7_000_000, counted: 5_000_000 },
      { kind: 'ceiling', sum: 104_000_000, maximum: 100_000_000 },
    ]);
    const nothing = all('XM01', 0).map((entry) => ({ ...entry, appraisal1: 0 }));
    expect(remarks(sectionDraft([...nothing, given('XM01', '10.2', 5)]), 0)).toContainEqual({
      kind: 'floor',
      sum: -5_000_000,
    });
  });
});
