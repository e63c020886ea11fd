import { openRound, type OpenRound } from '../tables/openRound';
import type { Change } from './change';

/** What a plan has to work with. */
export interface Book {
  readonly context: Excel.RequestContext;
  /** The sheet that a refusal without further words is about. */
  about(sheet: string): void;
  /** The round, read afresh; once for a transaction. @throws WorkbookFailure where there is none. */
  round(): Promise<OpenRound>;
  /** Makes changes at once that the plan needs; they belong to the transaction. The round is read again after it. */
  prepare(changes: readonly Change[]): Promise<void>;
}

export function openBook(
  context: Excel.RequestContext,
  about: (sheet: string) => void,
  make: (changes: readonly Change[]) => Promise<void>,
): Book {
  let round: Promise<OpenRound> | undefined;
  return {
    context,
    about,
    round: () => (round ??= openRound(context)),
    prepare: async (changes) => {
      await make(changes);
      round = undefined;
    },
  };
}
