import type { Language } from '../words/language';
import type { Message } from '../words/message';
import type { WriteWatch } from '../workbook/run/requests';
import type { WorkbookPort } from '../workbook/workbookPort';
import type { Command, DoneAt } from './command';

/** A command with what it is to be done with: all that whoever runs it has to know. */
export interface Task {
  readonly id: string;
  readonly waiting: Message;
  /** Nothing is written and nothing is said afterwards. */
  readonly isSilent: boolean;
  readonly run: (workbook: WorkbookPort, watch?: WriteWatch) => Promise<TaskResult>;
}

export interface TaskResult {
  /** What was done; undefined for a silent task. */
  readonly said?: (at: DoneAt) => Message;
  readonly undo?: () => Promise<void>;
}

/** Gives a command its input. */
export function taskOf<Input, Outcome>(
  command: Command<Input, Outcome>,
  input: Input,
  language: Language,
): Task {
  const { id, words, run, undo } = command;
  const { done } = words;
  return {
    id,
    waiting: words.waiting(input, language),
    isSilent: done === undefined,
    run: async (workbook, watch = {}) => {
      const outcome = await run(workbook, input, watch);
      return {
        ...(done && { said: (at: DoneAt) => done(input, outcome, at, language) }),
        ...(undo && { undo: () => undo(outcome) }),
      };
    },
  };
}

/** What removes what stood in the way of a task and does it, as a task. */
export function remedyOf(task: Task, remedy: () => Promise<void>): Task {
  return {
    ...task,
    run: async () => {
      await remedy();
      return {};
    },
  };
}

/** What takes a task back, as a task: it says so, and cannot be taken back itself. */
export function undoOf(task: Task, undo: () => Promise<void>): Task {
  return {
    id: task.id,
    waiting: task.waiting,
    isSilent: false,
    run: async () => {
      await undo();
      return { said: ({ time }) => ({ key: 'effect.undone', parameters: { time } }) };
    },
  };
}
