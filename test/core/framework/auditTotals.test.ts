import fc from 'fast-check';
import type { Finding } from '../../../src/core/finding/finding';
import { buildRound } from '../../../src/core/round/build';
import type { RoundFile } from '../../../src/core/roundFile/roundFile';
import { draftFromFile } from '../../../src/core/roundFile/draftFromFile';
import { smallFile } from '../support/sampleDraft';

/** The small round (100 points, 20 of them from the survey) with another declaration. */
function findings(round: Partial<RoundFile['round']>): readonly Finding[] {
  const { surveyShare: _, ...rest } = smallFile().round;
  return buildRound(draftFromFile(smallFile([], { round: { ...rest, ...round } }))).findings;
}

describe('the declared total', () => {
  it('is 100 where nothing is said', () => {
    expect(findings({ surveyShare: 20 })).toEqual([]);
  });

  it('is missed by a framework of one field, but not by one without any row', () => {
    const codesOf = (criteria: RoundFile['framework']['criteria']): string[] =>
      buildRound(
        draftFromFile(smallFile([], { framework: { name: 'A', version: 1, criteria } })),
      ).findings.map(({ code }) => code);
    expect(codesOf(smallFile().framework.criteria.slice(0, 5))).toContain('totalDiffers');
    expect(codesOf([])).toEqual([]);
  });

  it('stands beside the sum of the fields where they differ', () => {
    expect(findings({ surveyShare: 20, total: '110.5' })).toStrictEqual([
      {
        code: 'totalDiffers',
        severity: 'warning',
        place: { table: 'criteria', row: 0, column: 'maximum' },
        parameters: { total: { points: 100_000_000 }, usual: { points: 110_500_000 } },
      },
    ]);
  });
});

describe('the share of the survey', () => {
  it('is stated where none is declared', () => {
    expect(findings({})).toStrictEqual([
      {
        code: 'surveyShare',
        severity: 'hint',
        place: { table: 'criteria', row: 7, column: 'source' },
        parameters: {
          points: { points: 20_000_000 },
          total: { points: 100_000_000 },
          share: { percent: 20_000_000 },
        },
      },
    ]);
  });

  it('is compared with the declared one, both percentages named', () => {
    expect(findings({ surveyShare: '35' })).toStrictEqual([
      {
        code: 'surveyShareDiffers',
        severity: 'warning',
        place: { table: 'criteria', row: 7, column: 'source' },
        parameters: {
          points: { points: 20_000_000 },
          total: { points: 100_000_000 },
          share: { percent: 20_000_000 },
          declared: { percent: 35_000_000 },
        },
      },
    ]);
  });

  it('is of no interest where no survey is held', () => {
    expect(findings({ surveyShare: 35, policy: { surveyHeld: false } })).toEqual([]);
  });

  it('is missing where a share is declared and no item is of the survey, and of no interest where none is', () => {
    const criteria = smallFile().framework.criteria.map((row) =>
      row.source === 'survey'
        ? { ...row, source: 'self' as const, evidence: 'Báo cáo', appraiser: 'Văn phòng' }
        : row,
    );
    const file = smallFile([], { framework: { name: 'A', version: 1, criteria } });
    const { surveyShare: _, ...round } = file.round;
    expect(buildRound(draftFromFile({ ...file, round })).findings).toEqual([]);
    expect(buildRound(draftFromFile(file)).findings).toStrictEqual([
      {
        code: 'surveyShareDiffers',
        severity: 'warning',
        place: { table: 'criteria', row: 0, column: 'source' },
        parameters: {
          points: { points: 0 },
          total: { points: 100_000_000 },
          share: { percent: 0 },
          declared: { percent: 20_000_000 },
        },
      },
    ]);
  });

  it('is exact: a third is never 33,333333 %', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 0, max: 99 }), (survey, declared) => {
        const criteria = [
          { code: '1', level: 1, name: 'A', max: survey + 7, due: 'NAM' },
          { code: '1.1', level: 2, name: 'B', max: survey, source: 'survey', rule: 'Chấm điểm trực tiếp' },
          { code: '1.2', level: 2, name: 'C', max: 7, source: 'appraisal', rule: 'Chấm điểm trực tiếp' },
        ] as const;
        const file = smallFile([], {
          round: { ...smallFile().round, surveyShare: declared },
          framework: { name: 'A', version: 1, criteria },
        });
        const codes = buildRound(draftFromFile(file)).findings.map(({ code }) => code);
        expect(codes.includes('surveyShareDiffers')).toBe(survey * 100 !== declared * (survey + 7));
      }),
      { numRuns: 60 },
    );
  });
});
