import type { CellBlock, CellContent, SheetLayout } from '../../../sheets/layout/sheetLayout';
import { formulaText } from '../../render/formulaText';

/** The content of a range whose values and formulas were loaded. */
export function readContents({ values, formulas }: Excel.Range): CellContent[][] {
  // A formula whose value is the formula itself is a text that begins with "=".
  return (formulas as unknown[][]).map((row, r) =>
    row.map((formula, c): CellContent => {
      const isFormula = typeof formula === 'string' && formula.startsWith('=');
      if (isFormula && (values as unknown[][])[r]?.[c] !== formula) {
        return { formula };
      }
      return formula === '' ? null : (formula as string | number | boolean);
    }),
  );
}

/** All that stands on a sheet, as one comparable text; blank cells do not count. */
export function contentText(blocks: readonly CellBlock[]): string {
  const cells = new Map<number, Map<number, string>>();
  for (const { row, column, cells: lines } of blocks) {
    lines.forEach((line, r) =>
      line.forEach((content, c) => {
        const text = textOf(content);
        const found = cells.get(row + r) ?? new Map<number, string>();
        cells.set(row + r, found);
        if (text === undefined) {
          found.delete(column + c);
        } else {
          found.set(column + c, text);
        }
      }),
    );
  }
  const byIndex = (left: readonly [number, unknown], right: readonly [number, unknown]): number =>
    left[0] - right[0];
  return [...cells]
    .filter(([, line]) => line.size > 0)
    .sort(byIndex)
    .map(([row, line]) => `${row} ${JSON.stringify([...line].sort(byIndex))}`)
    .join('\n');
}

export function layoutText({ blocks }: SheetLayout): string {
  return contentText(blocks);
}

/** Excel sets formulas in its own way; spaces and case do not tell them apart. */
function textOf(content: CellContent): string | undefined {
  if (content === null || content === '') {
    return undefined;
  }
  return typeof content === 'object'
    ? `f${formulaText(content.formula).replaceAll(' ', '').toUpperCase()}`
    : `${typeof content} ${String(content)}`;
}
