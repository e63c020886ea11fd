import type { WorkbookFailure } from '../../workbook/failure';
import type { Message } from '../../words/message';
import type { Undoable } from '../../workbook/workbookPort';

/** Something that the pane asks the workbook to do. */
export interface Command {
  /** What waits, if it cannot be done now. */
  readonly label: Message;
  readonly run: () => Promise<Undoable | void>;
  /** Called when it was done and the workbook was read again. */
  readonly after?: () => void;
  /** Called when it was taken back. */
  readonly afterUndo?: () => void;
  /** Said afterwards, with the time; without it nothing is said (a cell was selected, say). */
  readonly done?: (time: string, date: string) => Message;
}

/** What became of the last command of a view. */
export type CommandState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly command: Command }
  | { readonly kind: 'done'; readonly message: Message; readonly at: Date; readonly undo?: () => void }
  | { readonly kind: 'failed'; readonly command: Command; readonly failure: WorkbookFailure };

export const IDLE: CommandState = { kind: 'idle' };
