import { useState } from 'react';
import { fold } from '../../../sheets/grid/fold';

export interface ListSearch {
  readonly isOpen: boolean;
  readonly query: string;
  readonly setQuery: (query: string) => void;
  readonly toggle: () => void;
  readonly close: () => void;
  /** Whether any of the texts contains what is looked for; accents and case do not matter. */
  readonly matches: (...texts: readonly string[]) => boolean;
}

/** The search of a list: "xa tan" finds "Xã Tân". */
export function useSearch(): ListSearch {
  const [isOpen, setOpen] = useState(false);
  const [query, setQuery] = useState('');
  const wanted = isOpen ? fold(query) : '';
  const close = (): void => {
    setOpen(false);
    setQuery('');
  };
  return {
    isOpen,
    query,
    setQuery,
    toggle: () => (isOpen ? close() : setOpen(true)),
    close,
    matches: (...texts) => wanted === '' || texts.some((text) => fold(text).includes(wanted)),
  };
}
