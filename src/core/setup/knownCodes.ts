import type { CellInput } from '../cells/cell';
import { cellText } from '../cells/cellText';

const DIGITS = /^\d+$/u;

/**
 * Knows codes of digits again that have lost their leading zeros, as a sheet does to a code that is typed as a number:
 * 4 for "00004".
 *
 * @returns for a cell the code that it means; undefined where it is a code as it stands, where nothing is meant, and
 * where several codes could be.
 */
export function knownCodes(codes: readonly string[]): (cell: CellInput) => string | undefined {
  const known = new Set(codes);
  const byNumber = new Map<string, string | null>();
  for (const code of known) {
    if (DIGITS.test(code)) {
      const number = withoutZeros(code);
      byNumber.set(number, byNumber.has(number) ? null : code);
    }
  }
  return (cell) => {
    const text = cellText(cell);
    return known.has(text) || !DIGITS.test(text)
      ? undefined
      : (byNumber.get(withoutZeros(text)) ?? undefined);
  };
}

function withoutZeros(digits: string): string {
  return digits.replace(/^0+(?=\d)/u, '');
}
