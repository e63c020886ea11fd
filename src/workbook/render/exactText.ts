const FORMULA_OR_PREFIX = /^[=+\-@'#]/;
const DIGIT = /\d/;
const BEYOND_ASCII_LETTERS = /(?![A-Za-z])\p{L}/u;
const BOOLEAN = /^\s*(true|false)\s*$/i;
/** No number, date, time, fraction or amount of money is longer. */
const LONGEST_NUMBER = 40;

/**
 * The text to write to `values` so that the cell holds exactly this text.
 *
 * Excel reads a written string as if it were typed: "1.10" becomes 1.1, "1/2" a date, "=A1" a formula. A leading
 * apostrophe keeps it from that and is not part of the text. It is set wherever Excel could see anything but text,
 * and not on ordinary words, where it would only stand in the user's way.
 */
export function exactText(text: string): string {
  return isAmbiguous(text) ? `'${text}` : text;
}

function isAmbiguous(text: string): boolean {
  if (FORMULA_OR_PREFIX.test(text.trimStart()) || BOOLEAN.test(text)) {
    return true;
  }
  return DIGIT.test(text) && text.length <= LONGEST_NUMBER && !BEYOND_ASCII_LETTERS.test(text);
}
