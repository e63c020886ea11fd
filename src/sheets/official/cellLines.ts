import { isBlank, oneLine } from '../grid/cellValue';
import type { GridValue } from '../grid/gridValue';

/** The lines of a cell from top to bottom, each without spaces around it; blank ones are left out. */
export function cellLines(value: GridValue | undefined): string[] {
  if (isBlank(value)) {
    return [];
  }
  // A tab within a cell and Word's own line break come along when a table is pasted.
  const lines = typeof value === 'string' ? value.split(/[\r\n\v\u2028]+/u) : [oneLine(value)];
  return lines.map((line) => oneLine(line)).filter((line) => line !== '');
}
