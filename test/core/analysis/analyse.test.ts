import { analyseRound } from '../../../src/core/analysis/analyse';
import { compareWithLastYear } from '../../../src/core/comparison/compareWithLastYear';
import { traceLosses } from '../../../src/core/losses/traceLosses';
import { trackPeriod } from '../../../src/core/progress/trackPeriod';
import { rankRound } from '../../../src/core/ranking/rankRound';
import { planUnits } from '../../../src/core/targets/planUnits';
import { smallDraft } from '../support/sampleDraft';

const AS_OF = '2026-12-31';
const YEAR = 1;
const draft = smallDraft([
  { unit: 'XM01', item: '1.2', appraisal1: 20 },
  { unit: 'XM02', item: '2.1', appraisal1: 12 },
]);

describe('the analysis of a round', () => {
  it('has what each part of it is by itself', () => {
    const analysis = analyseRound(draft, AS_OF);
    const { round, entries, scores } = analysis;
    expect(analysis.rankings[YEAR]).toEqual(rankRound(round, scores, YEAR));
    expect(analysis.progress[0]).toEqual(trackPeriod(round, entries, 0, AS_OF));
    expect(analysis.lossesBy(YEAR)).toEqual(traceLosses(round, entries, YEAR, AS_OF));
    expect(analysis.plansFor(YEAR)).toEqual(planUnits(analysis, analysis.rankings, YEAR));
    expect(analysis.comparison).toEqual(compareWithLastYear(analysis, undefined));
  });

  it('works a dear part out once', () => {
    const analysis = analyseRound(draft, AS_OF);
    expect(analysis.rankings).toBe(analysis.rankings);
    expect(analysis.progress).toBe(analysis.progress);
    expect(analysis.onTime).toBe(analysis.onTime);
    expect(analysis.fields).toBe(analysis.fields);
    expect(analysis.comparison).toBe(analysis.comparison);
    expect(analysis.lossesBy(YEAR)).toBe(analysis.lossesBy(YEAR));
    expect(analysis.plansFor(YEAR)).toBe(analysis.plansFor(YEAR));
    expect(analysis.lossesBy(0)).not.toEqual(analysis.lossesBy(YEAR));
  });
});
