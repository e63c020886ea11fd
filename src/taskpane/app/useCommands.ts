import { useCallback, useState } from 'react';
import { formatDate, formatTime, isoDateOf } from '../../words/numbers';
import { IDLE, type Command, type CommandState } from './commands';
import type { ViewId } from './route';
import { asFailure } from './useWorkbook';
import type { Undoable } from '../../workbook/workbookPort';

type States = Partial<Readonly<Record<ViewId, CommandState>>>;

interface Commands {
  readonly commandOf: (view: ViewId) => CommandState;
  readonly runCommand: (view: ViewId, command: Command) => void;
  readonly dismissCommand: (view: ViewId) => void;
}

/**
 * Runs what views ask of the workbook, one command per view, and keeps what became of it while one looks at other
 * views. After a write the workbook is read again.
 */
export function useCommands(now: () => Date, readAgain: () => Promise<void>): Commands {
  const [states, setStates] = useState<States>({});
  const setState = useCallback((view: ViewId, state: CommandState): void => {
    setStates((before) => ({ ...before, [view]: state }));
  }, []);

  const runCommand = useCallback(
    (view: ViewId, first: Command): void => {
      const runOne = async (command: Command): Promise<void> => {
        // Selecting a cell says nothing, so it leaves on the screen what was said before.
        if (command.done) {
          setState(view, { kind: 'running', command });
        }
        try {
          const result = await command.run();
          if (!command.done) {
            setStates((before) => (before[view]?.kind === 'failed' ? { ...before, [view]: IDLE } : before));
            return;
          }
          await readAgain();
          command.after?.();
          const at = now();
          const message = command.done(formatTime(at), formatDate(isoDateOf(at)));
          const undo = result && ((): void => void runOne(undoing(command, result)));
          setState(view, { kind: 'done', message, at, ...(undo && { undo }) });
        } catch (error) {
          setState(view, { kind: 'failed', command, failure: asFailure(error) });
        }
      };
      void runOne(first);
    },
    [now, readAgain, setState],
  );

  const dismissCommand = useCallback((view: ViewId) => setState(view, IDLE), [setState]);
  return {
    commandOf: (view) => states[view] ?? IDLE,
    runCommand,
    dismissCommand,
  };
}

function undoing(command: Command, written: Undoable): Command {
  return {
    label: command.label,
    run: () => written.undo(),
    ...(command.afterUndo && { after: command.afterUndo }),
    done: (time) => ({ key: 'effect.undone', parameters: { time } }),
  };
}
