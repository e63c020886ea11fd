import type { Language } from '../words/language';
import type { Message } from '../words/message';
import type { WriteWatch } from '../workbook/run/requests';
import type { Undoable, WorkbookPort } from '../workbook/workbookPort';

/** When something was done, in words: "10:42", "17/07/2026". */
export interface DoneAt {
  readonly time: string;
  readonly date: string;
}

/** What is said of a command; numbers in it are written as the language does. */
export interface CommandWords<Input, Outcome> {
  /** What waits, while it is not done or cannot be done. */
  readonly waiting: (input: Input, language: Language) => Message;
  /** What was done. Absent where nothing is written: then nothing is said (a cell was selected, say). */
  readonly done?: (input: Input, outcome: Outcome, at: DoneAt, language: Language) => Message;
}

/** Something that a user can do, whatever it is called from: the pane, a key, the ribbon. */
export interface Command<Input, Outcome> {
  readonly id: string;
  readonly words: CommandWords<Input, Outcome>;
  /**
   * Rejects with a WorkbookFailure where it cannot be done.
   *
   * @param watch whoever waits, and may stop it; for what may write long.
   */
  readonly run: (workbook: WorkbookPort, input: Input, watch?: WriteWatch) => Promise<Outcome>;
  /** Takes back what was done. Absent where nothing was written, or where it cannot be taken back. */
  readonly undo?: (outcome: Outcome) => Promise<void>;
}

/** The undo of every command whose outcome knows how to take itself back. */
export function takeBack(outcome: Undoable): Promise<void> {
  return outcome.undo();
}
