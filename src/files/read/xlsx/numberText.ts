const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;

/**
 * The number that a file means by a text; undefined if it is none, wholly.
 *
 * "8,5" is none: a reader that stops at the first odd character makes 8 of it.
 */
export function numberFromText(text: string): number | undefined {
  const number = NUMBER.test(text) ? Number(text) : Number.NaN;
  return Number.isFinite(number) ? number : undefined;
}
