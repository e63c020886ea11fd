import { lazy, Suspense, type ReactNode } from 'react';
import type { Asked } from './useAsked';

// Drawer and tree weigh more than the view itself.
const Why = lazy(async () => ({ default: (await import('../../views/why/Why')).Why }));

interface WhyDrawerProps {
  readonly asked: Asked;
  /** How many are ranked. */
  readonly of: number;
}

/** The answer to "Vì sao?", loaded when it is first asked. */
export function WhyDrawer({ asked, of }: WhyDrawerProps): ReactNode {
  const { row, at, isOpen, close } = asked;
  return row ? (
    <Suspense fallback={null}>
      <Why row={row} of={of} isOpen={isOpen} askedAt={at} onClose={close} />
    </Suspense>
  ) : null;
}
