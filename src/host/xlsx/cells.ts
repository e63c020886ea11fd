import type { Cell as FileCell, CellValue as FileValue } from 'hucre/xlsx';
import type { CellValue } from '../model/cell';
import type { CellStylePatch } from '../model/cellStyle';
import type { SheetSnapshot } from '../model/snapshot';
import { containsCell } from '../model/univer/range/rects';
import { fromFileFormula, toFileFormula } from './formulas';
import { DEFAULT_FONT, fromFileStyle, toFileStyle } from './styles';

type SnapshotCell = SheetSnapshot['cells'][number];

/** hucre writes a text like "#N/A" as an error cell unless it comes as rich text. */
const LOOKS_LIKE_ERROR = /^#[A-Z0-9/_]+[!?]?$/;
/** In a file "_x0041_" means "A"; a text that really says so has its underscore escaped. */
const LOOKS_LIKE_ESCAPE = /_(?=x[0-9A-Fa-f]{4}_)/g;
const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** The cells of a sheet as hucre takes them: by "row,column". */
export function toFileCells(sheet: SheetSnapshot): Map<string, Partial<FileCell>> {
  const styles = new Map<CellStylePatch, Partial<FileCell>>();
  const cells = new Map<string, Partial<FileCell>>();
  for (const cell of sheet.cells) {
    let style: Partial<FileCell> = {};
    if (cell.style) {
      style = styles.get(cell.style) ?? { style: toFileStyle(cell.style) };
      styles.set(cell.style, style);
    }
    cells.set(`${cell.row},${cell.column}`, { ...style, ...content(sheet, cell) });
  }
  return cells;
}

function content(sheet: SheetSnapshot, { row, column, value, formula }: SnapshotCell): Partial<FileCell> {
  if (formula !== undefined) {
    const table = sheet.tables.find((each) => containsCell(each.rect, row, column));
    // An error as a cached result would be read back as a text; without one it is calculated when the file is opened.
    const cached = value === null || typeof value === 'object' ? {} : { formulaResult: value };
    return { formula: toFileFormula(formula, table?.name), ...cached };
  }
  if (value === null) {
    return {};
  }
  if (typeof value === 'object') {
    return { value: value.error };
  }
  if (typeof value !== 'string') {
    return { value };
  }
  const text = value.replace(LOOKS_LIKE_ESCAPE, '_x005F_');
  return LOOKS_LIKE_ERROR.test(text) ? { richText: [{ text }] } : { value: text };
}

/** A cell of a file; undefined if it has neither content nor a format of its own. */
export function fromFileCell(
  row: number,
  column: number,
  plain: FileValue,
  cell: FileCell | undefined,
  style: CellStylePatch | undefined,
): SnapshotCell | undefined {
  const formula =
    cell?.formula === undefined || cell.formula === '' ? undefined : fromFileFormula(cell.formula);
  const value = valueOf(
    cell?.richText ? cell.richText.map((run) => run.text).join('') : (cell?.value ?? plain),
    cell,
  );
  if (value === null && formula === undefined && !style) {
    return undefined;
  }
  return { row, column, value, ...(formula === undefined ? {} : { formula }), ...(style ? { style } : {}) };
}

/** Formats that cells share are converted once. */
export function styleReader(
  theme: readonly string[],
): (cell: FileCell | undefined) => CellStylePatch | undefined {
  const known = new Map<unknown, CellStylePatch | undefined>();
  return (cell) => {
    if (!cell?.style) {
      return undefined;
    }
    if (!known.has(cell.style)) {
      const { fontName, fontSize, fontColor, ...rest } = fromFileStyle(cell.style, theme);
      const patch: CellStylePatch = {
        ...rest,
        ...(fontName === undefined || fontName === DEFAULT_FONT.name ? {} : { fontName }),
        ...(fontSize === undefined || fontSize === DEFAULT_FONT.size ? {} : { fontSize }),
        ...(fontColor === undefined || fontColor === '#000000' ? {} : { fontColor }),
      };
      known.set(cell.style, Object.keys(patch).length > 0 ? patch : undefined);
    }
    return known.get(cell.style);
  };
}

function valueOf(value: FileValue | undefined, cell: FileCell | undefined): CellValue {
  const given = cell?.formula === undefined ? value : (cell.formulaResult ?? value);
  if (given === null || given === undefined) {
    return null;
  }
  if (given instanceof Date) {
    return Math.round(((given.getTime() - EPOCH) / DAY) * 1e8) / 1e8;
  }
  const isError =
    cell?.type === 'error' ||
    (cell?.formula !== undefined && typeof given === 'string' && LOOKS_LIKE_ERROR.test(given));
  return isError ? { error: String(given) } : given;
}
