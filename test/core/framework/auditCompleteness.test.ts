import { buildRound } from '../../../src/core/round/build';
import type { CriterionRow } from '../../../src/core/framework/criterionRow';
import { smallDraft } from '../support/sampleDraft';

const draft = smallDraft();

/** Codes of the findings with the first place and the parameters, after a change of every row. */
function audit(change: (row: CriterionRow) => CriterionRow, periods = draft.periods): unknown[] {
  return buildRound({ ...draft, periods, criteria: draft.criteria.map(change) }).findings.map(
    ({ code, place, parameters }) => [
      code,
      place.row,
      place.column,
      parameters['count'],
      parameters['items'],
    ],
  );
}

describe('cells that may be empty but seldom should', () => {
  it('are one finding for each column, with the number of items and the first of them', () => {
    expect(audit((row) => ({ ...row, appraiser: null }))).toEqual([
      ['appraisersMissing', 2, 'appraiser', 4, '1.1.1; 1.1.2; 1.2; 2.1'],
    ]);
    expect(audit((row) => ({ ...row, duePeriod: ' ' }))).toEqual([
      ['duePeriodsMissing', 2, 'duePeriod', 5, '1.1.1; 1.1.2; 1.2; 2.1; 2.2'],
    ]);
  });

  it('name five items at most', () => {
    const many = Array.from({ length: 7 }, (_, index) => ({
      ...draft.criteria[7],
      code: `2.${index + 2}`,
      duePeriod: null,
    })) as CriterionRow[];
    const { findings } = buildRound({ ...draft, criteria: [...draft.criteria.slice(0, 7), ...many] });
    expect(findings.find(({ code }) => code === 'duePeriodsMissing')?.parameters).toEqual({
      count: 7,
      items: '2.2; 2.3; 2.4; 2.5; 2.6; …',
    });
  });

  it('leave required evidence to the row itself, and ask a survey for neither evidence nor appraiser', () => {
    expect(
      audit((row) => ({ ...row, evidence: null, appraiser: row.code === '2.2' ? null : row.appraiser })),
    ).toEqual([
      ['evidenceNotDescribed', 2, 'evidence', undefined, undefined],
      ['evidenceLinesMissing', 3, 'evidence', 3, '1.1.2; 1.2; 2.1'],
    ]);
  });

  it('say nothing of the due period where there is one period only', () => {
    expect(audit((row) => ({ ...row, duePeriod: null }), draft.periods.slice(1))).toEqual([]);
  });

  it('do not take a missing or unreadable maximum for 0', () => {
    const codes = (maximum: string | null): unknown[] =>
      audit((row) => (row.code === '1.2' ? { ...row, maximum } : row)).map((each) => (each as unknown[])[0]);
    expect(codes('0')).toContain('maximumZero');
    expect(codes(null)).not.toContain('maximumZero');
    expect(codes('không')).not.toContain('maximumZero');
  });
});
