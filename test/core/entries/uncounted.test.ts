import { analyseRound } from '../../../src/core/analysis/analyse';
import { totalOf } from '../../../src/core/scoring/scores';
import { draftFromFile } from '../../../src/core/roundFile/draftFromFile';
import type { RoundFile } from '../../../src/core/roundFile/roundFile';
import laterStage from '../cases/p01_kad_stage.json';
import otherGroup from '../cases/p02_other_group.json';
import otherGroupSelf from '../cases/p02b_other_group_self.json';
import noSurvey from '../cases/p15_no_survey.json';
import { smallDraft, smallFile } from '../support/sampleDraft';

function found(file: object): string[] {
  const { entryFindings } = analyseRound(draftFromFile(file as RoundFile), '2024-12-31');
  return entryFindings
    .filter(({ code }) => code !== 'entryRowMissing')
    .map(({ code, unit, item, place }) => [code, unit, item, place.column].join(' '));
}

describe('"not applicable" at a later stage', () => {
  it('is refused where the item does not allow it, and lifts nobody', () => {
    const analysis = analyseRound(draftFromFile(laterStage as RoundFile), '2024-12-31');
    expect(analysis.entryFindings.map(({ code }) => code)).toContain('notApplicableNotAllowed');
    for (const [unit] of analysis.round.units.entries()) {
      expect(totalOf(analysis.scores, unit, analysis.round.periods.length - 1).maximum).toBe(100_000_000);
    }
  });

  it.each([
    ['appraisal1', 'stage.TD1'],
    ['appraisal2', 'stage.TD2'],
    ['council', 'stage.HD'],
    ['survey', 'survey'],
  ] as const)('is refused where it is given as %s', (stage, column) => {
    const item = stage === 'survey' ? '2.2' : '2.1';
    const { entryFindings } = analyseRound(
      smallDraft([{ unit: 'XM01', item, [stage]: 'KAD' }]),
      '2026-01-01',
    );
    expect(entryFindings.filter((each) => each.item === item && each.unit === 'XM01')).toMatchObject([
      { code: 'notApplicableNotAllowed', place: { column } },
    ]);
  });
});

describe('entries that count for nothing', () => {
  it.each([
    ['a stage of an item of another group', otherGroup],
    ['a self-score of an item of another group', otherGroupSelf],
  ])('are said: %s', (_, file) => {
    expect(found(file).filter((each) => each.startsWith('itemOfOtherGroup'))).toHaveLength(1);
  });

  it('are said of a survey in a round that holds none', () => {
    expect(found(noSurvey).filter((each) => each.startsWith('surveyNotHeld'))).not.toHaveLength(0);
  });

  it('are none of an empty row, nor of evidence and notes', () => {
    const { round } = smallFile();
    const file = smallFile([{ unit: 'XM01', item: '2.2', note: 'x', evidence: 'y', explanation: 'z' }], {
      round: { ...round, policy: { surveyHeld: false } },
    });
    expect(found(file).filter((each) => each.startsWith('surveyNotHeld'))).toEqual([]);
  });
});
