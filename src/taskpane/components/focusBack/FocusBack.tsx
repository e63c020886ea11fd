import { useEffect, type ReactNode } from 'react';

interface FocusBackProps {
  readonly to: HTMLElement | undefined;
}

/** Stands in something that opens over a view: when that is gone, the focus is where it was before. One who went on to the grid stays there. */
export function FocusBack({ to }: FocusBackProps): ReactNode {
  useEffect(
    () => () => {
      // What closes is still there, and keeps the focus in it, until it is taken away.
      setTimeout(() => {
        if (document.hasFocus()) {
          to?.focus();
        }
      });
    },
    [to],
  );
  return null;
}
