import { useState } from 'react';
import type { Finding } from '../../../core/finding/finding';
import { useKeys } from '../../keys/useKeys';
import { findingKey } from './findingSubject';

export interface FindingEntry {
  readonly key: string;
  readonly finding: Finding;
}

export interface FindingCursor {
  readonly entries: readonly FindingEntry[];
  readonly open: readonly string[];
  readonly setOpen: (keys: readonly string[]) => void;
  /** The finding that a key went to last; it shows itself and takes the focus. */
  readonly current: string | undefined;
  readonly goTo: (entry: FindingEntry) => void;
  readonly next: () => void;
}

/**
 * Goes through findings by F8 and Shift+F8: opens the next one and its cell. Errors first; where there are none,
 * everything in the list.
 */
export function useFindingCursor(
  findings: readonly Finding[],
  onSelect: (finding: Finding) => void,
  openFirst: number,
): FindingCursor {
  const entries = findings.map((finding, index) => ({ key: findingKey(finding, index), finding }));
  const [opened, setOpen] = useState<readonly string[]>();
  const [current, setCurrent] = useState<string>();

  const goTo = (entry: FindingEntry): void => {
    setCurrent(entry.key);
    setOpen((before) => [...(before ?? []).filter((key) => key !== entry.key), entry.key]);
    onSelect(entry.finding);
  };
  const step = (direction: 1 | -1): void => {
    const errors = entries.filter(({ finding }) => finding.severity === 'error');
    const candidates = errors.length > 0 ? errors : entries;
    const position = candidates.findIndex(({ key }) => key === current);
    const from = position < 0 && direction < 0 ? 0 : position;
    const target = candidates[(from + direction + candidates.length) % candidates.length];
    if (target) {
      goTo(target);
    }
  };
  useKeys({ F8: () => step(1), 'Shift+F8': () => step(-1) });
  return {
    entries,
    open: opened ?? entries.slice(0, openFirst).map(({ key }) => key),
    setOpen,
    current,
    goTo,
    next: () => step(1),
  };
}
