import type { Whereabouts } from '../finding/finding';

/** Whom or what else a row is about. */
export type About = Pick<Whereabouts, 'unit' | 'item'>;

/** A code that nothing of the round has, and the rows that say it. */
interface UnknownCode {
  readonly code: string;
  /** The first of them. */
  readonly row: number;
  readonly count: number;
  /** Of the only row; of several rows nothing. */
  readonly about: About;
}

/** Counts the rows of each unknown code, so that a unit that is gone is said once and not for all of its rows. */
export class UnknownCodes {
  private readonly byCode = new Map<string, UnknownCode>();

  add(code: string, row: number, about: About): void {
    const seen = this.byCode.get(code);
    this.byCode.set(
      code,
      seen ? { ...seen, count: seen.count + 1, about: {} } : { code, row, count: 1, about },
    );
  }

  /** In the order of their first rows. */
  map<Result>(use: (code: UnknownCode) => Result): Result[] {
    return [...this.byCode.values()].map(use);
  }
}
