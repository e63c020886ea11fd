import { isCellEdited } from './editWait';

/** Excel has not answered a request for so long that it is not waited for any more. What became of it is not known. */
export class Unanswered extends Error {
  override readonly name = 'Unanswered';
}

/** The largest request of a slow Excel on the web ends within half of it. */
let longest = 90_000;

/** How long an answer is waited for. For tests. */
export function answerWithin(milliseconds: number): void {
  longest = milliseconds;
}

/** The time for a request that only looks: it is small. */
export function lookingTime(): number {
  return longest / 3;
}

/**
 * Makes every sync of a context end: after `time` (milliseconds) without an answer it rejects with Unanswered, and so
 * does every later one, so that work which goes on after a late answer writes nothing any more. While the user edits
 * a cell, Excel delays requests by itself, and the time does not count.
 */
export function limitSyncs(context: Excel.RequestContext, time = longest): void {
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
    let timer: ReturnType<typeof setTimeout>;
    const check = (): void => {
      if (isCellEdited()) {
        timer = setTimeout(check, time);
      } else {
        reject(new Unanswered());
      }
    };
    timer = setTimeout(check, time);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
