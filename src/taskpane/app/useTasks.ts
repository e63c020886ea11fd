import { useCallback, useState } from 'react';
import { undoOf, type Task } from '../../commands/task';
import type { WriteProgress, WriteWatch } from '../../workbook/run/requests';
import type { WorkbookPort } from '../../workbook/workbookPort';
import { formatDate, formatTime, isoDateOf } from '../../words/numbers';
import { IDLE, type AfterCommand, type CommandState, type Writing } from './commandState';
import type { CommandScope } from './route';
import { asFailure } from './asFailure';

type States = Partial<Readonly<Record<CommandScope, CommandState>>>;

interface Tasks {
  readonly commandOf: (scope: CommandScope) => CommandState;
  readonly runTask: (scope: CommandScope, task: Task, after?: AfterCommand) => void;
  readonly dismissCommand: (scope: CommandScope) => void;
}

/**
 * Runs what views ask of the workbook, one task per scope, and keeps what became of it while one looks at other
 * views. After a write the workbook is read again.
 */
export function useTasks(port: WorkbookPort, now: () => Date, readAgain: () => Promise<void>): Tasks {
  const [states, setStates] = useState<States>({});
  const setState = useCallback((scope: CommandScope, state: CommandState): void => {
    setStates((before) => ({ ...before, [scope]: state }));
  }, []);

  /** Nothing, once the task has come to its end. */
  const showWriting = useCallback((scope: CommandScope, task: Task, writing: Writing): void => {
    setStates((before) => {
      const state = before[scope];
      return state?.kind === 'running' && state.task === task
        ? { ...before, [scope]: { ...state, writing } }
        : before;
    });
  }, []);

  const runTask = useCallback(
    (scope: CommandScope, first: Task, after: AfterCommand = {}): void => {
      const runOne = async (task: Task, onDone: (() => void) | undefined): Promise<void> => {
        // Selecting a cell says nothing, so it leaves on the screen what was said before.
        if (!task.isSilent) {
          setState(scope, { kind: 'running', task });
        }
        try {
          const { said, undo } = await task.run(
            port,
            watchOf((writing) => showWriting(scope, task, writing)),
          );
          if (!said) {
            setStates((before) => (before[scope]?.kind === 'failed' ? { ...before, [scope]: IDLE } : before));
            return;
          }
          await readAgain();
          onDone?.();
          const at = now();
          const message = said({ time: formatTime(at), date: formatDate(isoDateOf(at)) });
          const takeBack = undo && ((): void => void runOne(undoOf(task, undo), after.onUndone));
          setState(scope, { kind: 'done', message, at, ...(takeBack && { undo: takeBack }) });
        } catch (error) {
          setState(scope, { kind: 'failed', task, failure: asFailure(error) });
        }
      };
      void runOne(first, after.onDone);
    },
    [port, now, readAgain, setState, showWriting],
  );

  const dismissCommand = useCallback((scope: CommandScope) => setState(scope, IDLE), [setState]);
  return { commandOf: (scope) => states[scope] ?? IDLE, runTask, dismissCommand };
}

/** Shows how far a long write is; what is told to stop is taken back by whoever writes. */
function watchOf(show: (writing: Writing) => void): WriteWatch {
  const stopping = new AbortController();
  const onProgress = (progress: WriteProgress): void =>
    show({
      ...progress,
      isStopping: stopping.signal.aborted,
      stop: () => {
        stopping.abort();
        onProgress(progress);
      },
    });
  return { signal: stopping.signal, onProgress };
}
