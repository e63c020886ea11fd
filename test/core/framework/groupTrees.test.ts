import { treeTotals } from '../../../src/core/framework/groupTrees';
import { buildRound } from '../../../src/core/round/build';
import { draftFromFile } from '../../../src/core/roundFile/draftFromFile';
import type { RoundFile } from '../../../src/core/roundFile/roundFile';
import twoSets from '../cases/R6b-hai-bo-so-xa-tong-100.json';
import { smallDraft } from '../support/sampleDraft';

const file = twoSets as RoundFile;
const built = (changed: RoundFile = file) => buildRound(draftFromFile(changed));
const totals = ({ findings }: ReturnType<typeof built>): unknown[] =>
  findings
    .filter(({ code }) => /total|share/iu.test(code))
    .map(({ code, parameters }) => [code, parameters['group'], parameters['total']]);

/** The two sets, the maximum of one item changed together with its field. */
function withMaximum(field: string, max: number): RoundFile {
  const criteria = file.framework.criteria.map((row) =>
    row.code === field || row.code.startsWith(`${field}.`) ? { ...row, max } : row,
  );
  return { ...file, framework: { ...file.framework, criteria } };
}

describe('two sets of criteria for two groups', () => {
  it('are 100 for each, not 200', () => {
    const { round, findings } = built();
    expect(treeTotals(round.framework, round.groups)).toEqual([100_000_000]);
    expect(totals({ ...built(), findings })).toEqual([]);
  });

  it('are each held to the declared total, by its group', () => {
    const reading = built(withMaximum('4', 40));
    expect(treeTotals(reading.round.framework, reading.round.groups)).toEqual([100_000_000, 90_000_000]);
    expect(totals(reading)).toEqual([['groupTotalDiffers', 'XA', { points: 90_000_000 }]]);
  });

  it('are each held to the declared share of the survey', () => {
    const changed = { ...file, round: { ...file.round, surveyShare: 40 } };
    const criteria = file.framework.criteria.map((row) =>
      row.code === '2.1' ? { ...row, source: 'survey' as const } : row,
    );
    const reading = built({ ...changed, framework: { ...file.framework, criteria } });
    expect(totals(reading)).toEqual([['groupSurveyShareDiffers', 'XA', { points: 100_000_000 }]]);
  });
});

it('one set for all groups has one total, the sum of its fields', () => {
  const { round } = buildRound(smallDraft());
  expect(treeTotals(round.framework, round.groups)).toEqual([100_000_000]);
});
