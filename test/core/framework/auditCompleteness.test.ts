import type { Finding } from '../../../src/core/finding/finding';
import { buildRound } from '../../../src/core/round/build';
import type { CriterionRow } from '../../../src/core/rows/criterionRow';
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
    const year = draft.periods.slice(1);
    expect(audit((row) => ({ ...row, duePeriod: null }), year)).toEqual([]);
    expect(audit((row) => ({ ...row, duePeriod: null, appraiser: null }), year)).toEqual([
      ['appraisersMissing', 2, 'appraiser', 4, '1.1.1; 1.1.2; 1.2; 2.1'],
    ]);
  });

  it('name each item by its code, or by its name where it has none', () => {
    const { findings } = buildRound({
      ...draft,
      criteria: draft.criteria.map((row) =>
        row.code === '2.1' ? { ...row, code: null, appraiser: null } : row,
      ),
    });
    expect(findings.slice(1)).toStrictEqual([
      {
        code: 'appraisersMissing',
        severity: 'hint',
        place: { table: 'criteria', row: 6, column: 'appraiser' },
        parameters: { count: 1, items: 'Hồ sơ đúng hạn' },
      },
    ]);
  });
});

describe('a maximum of 0', () => {
  const findings = (maximum: CriterionRow['maximum']): readonly Finding[] =>
    buildRound({
      ...draft,
      criteria: draft.criteria.map((row) => (row.code === '1.2' ? { ...row, maximum } : row)),
    }).findings.filter(({ code }) => code === 'maximumZero');

  it.each([0, '0', '0,0', '00', ',0', '0.', '-0', '0 đ', ' ０'])(
    'is told of where %j was typed',
    (maximum) => {
      expect(findings(maximum)).toStrictEqual([
        {
          code: 'maximumZero',
          severity: 'warning',
          place: { table: 'criteria', row: 4, column: 'maximum' },
          item: '1.2',
          parameters: {},
        },
      ]);
    },
  );

  it.each([null, ' ', 'không', -1, { error: '#N/A' }, 30, '0,5'])('is not told of %j', (maximum) => {
    expect(findings(maximum)).toEqual([]);
  });

  it('is none of a node with children', () => {
    const criteria = draft.criteria.map((row) => (row.code === '1.1' ? { ...row, maximum: 0 } : row));
    expect(buildRound({ ...draft, criteria }).findings.map(({ code }) => code)).not.toContain('maximumZero');
  });
});
