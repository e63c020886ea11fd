/** Characters of a line that is tried for its meaning. Nobody writes a scoring level as long as this. */
const LONGEST_LINE = 1000;

/**
 * Whether a text is tried at all. Patterns that look for several parts of a line take time by the square of its length, and a
 * cell may hold 32,767 characters or, in a file from outside, more; what is longer is reported as not understood.
 */
export function mayBeLine(text: string): boolean {
  return text.length <= LONGEST_LINE;
}
