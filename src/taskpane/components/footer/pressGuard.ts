import { createContext, use, useEffect, useState } from 'react';

/** Milliseconds: about as long as the second click of a double click comes after the first. */
export const USUAL_GUARD = 600;

/**
 * What was pressed last in the footer, whichever view it stood in, since its place is the same in all of them. A
 * button that takes the place of the one just pressed is held for a moment.
 */
export class PressRecord {
  private last: { readonly label: string; readonly at: number } | undefined;

  /** @param guard milliseconds. */
  constructor(private readonly guard: number) {}

  /** Whether another button was pressed here a moment ago: what comes now was meant for it. */
  isHeld(label: string): boolean {
    return this.last !== undefined && this.last.label !== label && this.left() > 0;
  }

  /** Milliseconds until nothing is held any more; 0 or less: nothing is. */
  left(): number {
    return this.last ? this.last.at + this.guard - performance.now() : 0;
  }

  note(label: string): void {
    this.last = { label, at: performance.now() };
  }
}

export const PressGuardContext = createContext(new PressRecord(0));

export interface PressGuard {
  readonly isHeld: (label: string) => boolean;
  /** Does what the button says, unless it is held. */
  readonly press: (label: string, action: () => void) => void;
}

/** Keeps the second click of a double click from reaching the button that took the first one's place. */
export function usePressGuard(): PressGuard {
  const record = use(PressGuardContext);
  const [, wake] = useState(0);
  // Asked before anything is drawn as held: the time may be up before the effect runs, and then nobody would let go.
  const mayHold = record.left() > 0;
  useEffect(() => {
    if (!mayHold) {
      return;
    }
    const timer = setTimeout(() => wake((count) => count + 1), Math.max(0, record.left()));
    return () => clearTimeout(timer);
  });
  return {
    isHeld: (label) => record.isHeld(label),
    press: (label, action) => {
      if (!record.isHeld(label)) {
        record.note(label);
        action();
      }
    },
  };
}
