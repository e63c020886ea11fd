import { PATIENCE_MS } from '../patience';

const LOOK_EVERY_MS = 100;

/** Waits until a question has the expected answer; in the end the assertion fails with the last one. */
export async function until<T>(ask: () => Promise<T>, expected: unknown): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const answer = await ask();
    try {
      expect(answer).toEqual(expected);
      return;
    } catch (failure) {
      if (Date.now() > end) throw failure;
    }
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
}
