/** One measured figure and what it must not pass. */
export interface Figure {
  /** Key in the JSON output. */
  readonly key: string;
  /** What is divided by what, for people. */
  readonly title: string;
  readonly value: number;
  /** At most; absent for a figure that is only shown. */
  readonly bound?: number;
}

/** A measurement that can be run by its name: `npm run bench -- name`. */
export interface Bench {
  readonly name: string;
  run(): Promise<readonly Figure[]> | readonly Figure[];
}

export function isWithin({ value, bound }: Figure): boolean {
  return bound === undefined || value <= bound;
}
