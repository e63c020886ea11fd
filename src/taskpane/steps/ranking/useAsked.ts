import { useState } from 'react';
import type { RankedUnit } from '../../../core/ranking/ranking';

export interface Asked {
  /** The unit that was asked about last; it stays while the drawer closes. */
  readonly row: RankedUnit | undefined;
  /** Where: a button, or a row. */
  readonly at: HTMLElement | undefined;
  readonly isOpen: boolean;
  readonly ask: (row: RankedUnit) => void;
  readonly close: () => void;
}

/** Which unit was asked about, and from where. */
export function useAsked(): Asked {
  const [asked, setAsked] = useState<{ readonly row: RankedUnit; readonly at: HTMLElement | undefined }>();
  const [isOpen, setIsOpen] = useState(false);
  return {
    row: asked?.row,
    at: asked?.at,
    isOpen,
    ask: (row) => {
      const { activeElement } = document;
      setAsked({ row, at: activeElement instanceof HTMLElement ? activeElement : undefined });
      setIsOpen(true);
    },
    close: () => setIsOpen(false),
  };
}
