/** What a sheet takes for the beginning of a formula. */
const FORMULA = /^\s*[=+\-@]/u;
const BREAKS = /[\t\r\n\v\f\u0085\u2028\u2029]+/gu;

/**
 * A text for one cell of what is put on the clipboard: on one line, without tabs, and never a formula where it is pasted
 * into a sheet, whatever somebody called a unit.
 */
export function clipboardCell(text: string): string {
  const line = text.replace(BREAKS, ' ').trim();
  return FORMULA.test(line) ? `'${line}` : line;
}

/** Rows of cells as every sheet takes them from the clipboard. */
export function clipboardTable(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.map(clipboardCell).join('\t')).join('\n');
}

/** A text of several lines, each of which falls into a cell where it is pasted into a sheet; indents stay. */
export function clipboardText(text: string): string {
  return text
    .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/u)
    .map((line) => (FORMULA.test(line) ? `'${line}` : line).replaceAll('\t', ' '))
    .join('\n');
}
