import type { PlanCounts } from '../../../sheets/collect/countPlans';
import { receivedParts } from '../../../commands/receivedParts';
import type { Message } from '../../../words/message';
import type { Texts } from '../../language/LanguageContext';

/** What receiving would write. */
export interface ReceiveCounts extends PlanCounts {
  /** Files with errors, kept on record without their entries. */
  readonly toFix: number;
  /** Whether one of the forms was chosen over another version. */
  readonly isMixed: boolean;
}

/** The words before and on the button, by what it writes: every count where a file is not used. */
export function receiveWords(
  counts: ReceiveCounts,
  { count, language }: Texts,
): Readonly<Record<'effect' | 'button', Message>> {
  const { received, unused, toFix, isMixed } = counts;
  const parameters = { count: count(received), toFix: count(toFix) };
  if (unused > 0) {
    return {
      effect: { key: 'collect.effectParts', parameters: { what: receivedParts(counts, language) } },
      button:
        received > 0
          ? { key: 'collect.receiveMixed', parameters }
          : { key: 'collect.recordUnused', parameters: { count: count(unused) } },
    };
  }
  if (received === 0) {
    const recorded = { count: count(toFix) };
    return {
      effect: { key: 'collect.effectRecord', parameters: recorded },
      button: { key: 'collect.record', parameters: recorded },
    };
  }
  return {
    effect: { key: toFix > 0 ? 'collect.effectBoth' : 'collect.effectReceive', parameters },
    button: { key: isMixed ? 'collect.receiveMixed' : 'collect.receive', parameters },
  };
}
