import { officeCodeOf } from './officeErrors';

/** A command waits because somebody edits a cell; since when, in milliseconds of the clock. */
export interface EditWait {
  readonly since: number;
}

type Listener = (wait: EditWait | null) => void;

const listeners = new Set<Listener>();
/** Shorter pauses are not worth a word. */
let noticeAfter = 1000;
let waiting: EditWait | null = null;
let running = 0;

/** Calls back when a command begins to wait for a cell to be finished, and with null when it goes on. */
export function onEditWait(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether a command is known to wait for a cell to be finished. */
export function isCellEdited(): boolean {
  return waiting !== null;
}

/** After how long a silent Excel is asked whether a cell is being edited. For tests and slow machines. */
export function askForEditAfter(milliseconds: number): void {
  noticeAfter = milliseconds;
}

/**
 * Watches over a command that Excel delays while a cell is edited.
 *
 * Excel does not say that it delays. So a command that takes long is followed by a small question which may not
 * wait: that it is refused tells.
 */
export async function noticeEditWait<T>(work: Promise<T>): Promise<T> {
  const started = Date.now();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let ended = false;
  const ask = async (): Promise<void> => {
    const editing = await isCellBeingEdited();
    if (ended) {
      return;
    }
    tell(editing ? (waiting ?? { since: started }) : null);
    timer = setTimeout(() => void ask(), noticeAfter);
  };
  timer = setTimeout(() => void ask(), noticeAfter);
  running += 1;
  try {
    return await work;
  } finally {
    ended = true;
    running -= 1;
    clearTimeout(timer);
    if (running === 0) {
      tell(null);
    }
  }
}

async function isCellBeingEdited(): Promise<boolean> {
  try {
    await Excel.run({ delayForCellEdit: false }, async (context) => {
      context.application.load('calculationMode');
      await context.sync();
    });
    return false;
  } catch (error) {
    return officeCodeOf(error) === 'InvalidOperationInCellEditMode';
  }
}

function tell(next: EditWait | null): void {
  if (waiting?.since === next?.since) {
    return;
  }
  waiting = next;
  for (const listener of listeners) {
    listener(next);
  }
}
