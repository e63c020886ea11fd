import { isCellEdited } from './editWait';
import { Unanswered } from './unanswered';

/** The largest request of a slow Excel on the web ends within half of it, in milliseconds. */
const LONGEST = 90_000;

/** For a request that only looks: it is small. */
export const LOOKING = 30_000;

/** Calls back after some milliseconds, unless it is called off. */
export type Timer = (milliseconds: number, call: () => void) => () => void;

const realTimer: Timer = (milliseconds, call) => {
  const timer = setTimeout(call, milliseconds);
  return () => clearTimeout(timer);
};

let startTimer = realTimer;

/** For tests: time passes when they say so. */
export function measureTimeWith(timer: Timer = realTimer): void {
  startTimer = timer;
}

/**
 * Makes every sync of a context end: after `time` (milliseconds) without an answer it rejects with Unanswered, and so
 * does every later one, so that work which goes on after a late answer writes nothing any more. While the user edits
 * a cell, Excel delays requests by itself, and the time does not count.
 */
export function limitSyncs(context: Excel.RequestContext, time = LONGEST): void {
  const send = context.sync.bind(context);
  let isGivenUp = false;
  context.sync = async <T>(passThrough?: T): Promise<T> => {
    if (isGivenUp) {
      throw new Unanswered();
    }
    try {
      return await within(time, send(passThrough as T));
    } catch (error) {
      isGivenUp ||= error instanceof Unanswered;
      throw error;
    }
  };
}

function within<T>(time: number, answer: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    let callOff: () => void;
    const check = (): void => {
      if (isCellEdited()) {
        callOff = startTimer(time, check);
      } else {
        reject(new Unanswered());
      }
    };
    callOff = startTimer(time, check);
    answer.then(resolve, reject).finally(() => callOff());
  });
}
