import { useCallback, useState } from 'react';
import { undoOf, type Task } from '../../commands/task';
import type { WorkbookPort } from '../../workbook/workbookPort';
import { formatDate, formatTime, isoDateOf } from '../../words/numbers';
import { IDLE, type AfterCommand, type CommandState } from './commandState';
import type { ViewId } from './route';
import { asFailure } from './asFailure';

type States = Partial<Readonly<Record<ViewId, CommandState>>>;

interface Tasks {
  readonly commandOf: (view: ViewId) => CommandState;
  readonly runTask: (view: ViewId, task: Task, after?: AfterCommand) => void;
  readonly dismissCommand: (view: ViewId) => void;
}

/**
 * Runs what views ask of the workbook, one task per view, and keeps what became of it while one looks at other
 * views. After a write the workbook is read again.
 */
export function useTasks(port: WorkbookPort, now: () => Date, readAgain: () => Promise<void>): Tasks {
  const [states, setStates] = useState<States>({});
  const setState = useCallback((view: ViewId, state: CommandState): void => {
    setStates((before) => ({ ...before, [view]: state }));
  }, []);

  const runTask = useCallback(
    (view: ViewId, first: Task, after: AfterCommand = {}): void => {
      const runOne = async (task: Task, onDone: (() => void) | undefined): Promise<void> => {
        // Selecting a cell says nothing, so it leaves on the screen what was said before.
        if (!task.isSilent) {
          setState(view, { kind: 'running', task });
        }
        try {
          const { said, undo } = await task.run(port);
          if (!said) {
            setStates((before) => (before[view]?.kind === 'failed' ? { ...before, [view]: IDLE } : before));
            return;
          }
          await readAgain();
          onDone?.();
          const at = now();
          const message = said({ time: formatTime(at), date: formatDate(isoDateOf(at)) });
          const takeBack = undo && ((): void => void runOne(undoOf(task, undo), after.onUndone));
          setState(view, { kind: 'done', message, at, ...(takeBack && { undo: takeBack }) });
        } catch (error) {
          setState(view, { kind: 'failed', task, failure: asFailure(error) });
        }
      };
      void runOne(first, after.onDone);
    },
    [port, now, readAgain, setState],
  );

  const dismissCommand = useCallback((view: ViewId) => setState(view, IDLE), [setState]);
  return { commandOf: (view) => states[view] ?? IDLE, runTask, dismissCommand };
}
