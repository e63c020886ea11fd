import type { Language } from '../words/language';
import { formatCount } from '../words/numbers';
import { translate } from '../words/translate';

/** What receiving writes: forms that count, files that are not used, files with errors. */
interface ReceivedCounts {
  readonly received: number;
  readonly unused: number;
  readonly toFix: number;
}

/** "2 phiếu, 1 tệp không dùng, 3 tệp cần sửa"; what there is none of is not said. */
export function receivedParts({ received, unused, toFix }: ReceivedCounts, language: Language): string {
  const of = (count: number): { readonly count: string } => ({ count: formatCount(count, language) });
  return [
    ...(received > 0 ? [translate(language, 'collect.partForms', of(received))] : []),
    ...(unused > 0 ? [translate(language, 'collect.partUnused', of(unused))] : []),
    ...(toFix > 0 ? [translate(language, 'collect.partToFix', of(toFix))] : []),
  ].join(', ');
}
