/**
 * One way in which a request goes wrong.
 *
 * refused: it does not reach the workbook. broken: it fails after so many of its writing actions, which stay applied;
 * one with fewer of them goes through. lost: all of it is done, and the answer is an error all the same. unanswered:
 * no answer comes, whether the work is done or not.
 */
export type PlayedFault =
  | { readonly kind: 'refused'; readonly number: number }
  | { readonly kind: 'broken'; readonly after: number; readonly code?: string }
  | { readonly kind: 'lost'; readonly number: number }
  | { readonly kind: 'unanswered'; readonly isDone: boolean };

/** Faults in the order in which requests meet them. */
export class Playing {
  private faults: readonly (PlayedFault | null)[] = [];

  play(faults: readonly (PlayedFault | null)[]): void {
    this.faults = [...faults];
  }

  get isLeft(): boolean {
    return this.faults.some((fault) => fault !== null);
  }

  next(): PlayedFault | undefined {
    const [fault, ...rest] = this.faults;
    this.faults = rest;
    return fault ?? undefined;
  }
}
