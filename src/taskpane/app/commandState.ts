import type { Task } from '../../commands/task';
import type { WorkbookFailure } from '../../workbook/failure';
import type { WriteProgress } from '../../workbook/run/requests';
import type { Message } from '../../words/message';

/** A long write: how far it is, and what ends it. */
export interface Writing extends WriteProgress {
  /** It was told to stop, and is taken back. */
  readonly isStopping: boolean;
  readonly stop: () => void;
}

/** What became of the last command of a view. */
export type CommandState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly task: Task; readonly writing?: Writing }
  | { readonly kind: 'done'; readonly message: Message; readonly at: Date; readonly undo?: () => void }
  | { readonly kind: 'failed'; readonly task: Task; readonly failure: WorkbookFailure };

export const IDLE: CommandState = { kind: 'idle' };

/** What a view does besides, once a command is done, or taken back. */
export interface AfterCommand {
  readonly onDone?: () => void;
  readonly onUndone?: () => void;
}
