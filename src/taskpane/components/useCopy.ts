import { useState } from 'react';

export interface Copying {
  /** undefined before anything was copied. A browser may refuse the clipboard to a frame; then it is said. */
  readonly outcome: 'copied' | 'refused' | undefined;
  readonly copy: (text: string) => void;
}

/** Puts text on the clipboard, and tells whether it got there. */
export function useCopy(): Copying {
  const [outcome, setOutcome] = useState<Copying['outcome']>();
  const copy = async (text: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome('copied');
    } catch {
      setOutcome('refused');
    }
  };
  return { outcome, copy: (text) => void copy(text) };
}
