const LOOK_EVERY_MS = 100;
const PATIENCE_MS = 30_000;

/** Waits until a question has the expected answer; after half a minute the assertion fails with the last one. */
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
