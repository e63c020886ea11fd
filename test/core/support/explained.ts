import type { Explanation } from '../../../src/core/explain/explanation';
import type { Subject } from '../../../src/core/explain/subject';
import { analyseRound } from '../../../src/core/analysis/analyse';
import type { RoundFile, RoundFileEntry } from '../../../src/core/roundFile/roundFile';
import { smallDraft } from './sampleDraft';

/** A unit of the small round whose numbers are to be explained. */
export function subject(
  entries: readonly RoundFileEntry[],
  unit: number,
  period: number,
  change: Partial<RoundFile> = {},
): Subject {
  const draft = smallDraft(entries, change);
  return { analysis: analyseRound(draft, '2026-01-01'), rows: draft.scores, unit, period };
}

/** A chain as a list: the root and everything under it. */
export function everyNode(root: Explanation): Explanation[] {
  return [root, ...root.children.flatMap(everyNode)];
}
