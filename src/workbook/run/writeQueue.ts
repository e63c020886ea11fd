/** Runs one piece of work after the other. One that fails rejects its own caller, and the queue goes on. */
export class WriteQueue {
  private last: Promise<unknown> = Promise.resolve();

  add<T>(work: () => Promise<T>): Promise<T> {
    const result = this.last.then(work);
    this.last = result.catch(() => undefined);
    return result;
  }

  /** Resolves when everything that stands in the queue now has ended, well or badly. */
  async settled(): Promise<void> {
    await this.last;
  }
}
