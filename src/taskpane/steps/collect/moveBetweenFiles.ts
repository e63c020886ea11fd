import type { KeyboardEvent } from 'react';

/** Up and down go from file to file, right and left open and close the one with the focus. */
export function moveBetweenFiles(event: KeyboardEvent<HTMLElement>): void {
  const row = event.currentTarget;
  const rows = [...(row.closest('ul')?.querySelectorAll<HTMLElement>('[data-file-row]') ?? [])];
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const opens = { ArrowRight: 'false', ArrowLeft: 'true' }[event.key];
  if (step !== undefined) {
    rows[Math.min(Math.max(rows.indexOf(row) + step, 0), rows.length - 1)]?.focus();
  } else if (opens !== undefined && row.getAttribute('aria-expanded') === opens) {
    row.click();
  } else {
    return;
  }
  event.preventDefault();
}
