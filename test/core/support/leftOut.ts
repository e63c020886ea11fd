import type { RoundDraft } from '../../../src/core/round/draft';

/** The same round, with every item allowed not to apply. */
export function allMayBeLeftOut(draft: RoundDraft): RoundDraft {
  return { ...draft, criteria: draft.criteria.map((row) => ({ ...row, notApplicableAllowed: 'x' })) };
}
