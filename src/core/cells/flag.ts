import { cellText } from './cellText';
import { comparable } from './comparable';
import type { CellInput } from './cell';

const YES_WORDS = ['x', 'có', '1', 'true', 'đúng', 'yes'];

const NO_WORDS = ['không', '0', 'false', 'sai', 'no'];

/** A flag cell: "x" or empty. undefined where it is neither a yes nor a no. */
export function readFlag(cell: CellInput, whenEmpty = false): boolean | undefined {
  const text = comparable(cellText(cell));
  if (text === '') {
    return whenEmpty;
  }
  return YES_WORDS.includes(text) ? true : NO_WORDS.includes(text) ? false : undefined;
}
