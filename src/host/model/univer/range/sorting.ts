import type { ICellData } from '@univerjs/core';
import type { CellValue } from '../../cell';
import type { WorkbookModel } from '../../model';
import type { Rect } from '../../rect';
import type { SheetId } from '../../sheet';
import { sheetOf, type ModelContext } from '../context';
import { offsetReferences } from '../move/references';
import { CellReader } from './cells';
import { setCells, type CellMatrix } from './cellWriting';

type Keys = Parameters<WorkbookModel['sort']>[2];
const RANKS = ['number', 'string', 'boolean', 'object'];
const collator = new Intl.Collator('vi', { sensitivity: 'accent', numeric: false });

/** Sorts rows as Excel does: numbers, texts (Vietnamese order), booleans, errors; empty cells last in both directions. */
export function sortingPart(context: ModelContext): Pick<WorkbookModel, 'sort'> {
  return {
    sort: (id, rect, keys, hasHeaders) => {
      const body = hasHeaders ? { ...rect, row: rect.row + 1, rows: rect.rows - 1 } : rect;
      if (body.rows > 1) {
        sortRows(context, id, body, keys);
      }
    },
  };
}

function sortRows(context: ModelContext, id: SheetId, rect: Rect, keys: Keys): void {
  const sheet = sheetOf(context, id);
  const reader = new CellReader(context, sheet);
  const order = Array.from({ length: rect.rows }, (_line, offset) => ({
    offset,
    values: keys.map((key) => reader.read(rect.row + offset, rect.column + key.column).value),
  }));
  order.sort((first, second) => {
    for (const [index, key] of keys.entries()) {
      const difference = compare(first.values[index] ?? null, second.values[index] ?? null, key.ascending);
      if (difference !== 0) {
        return difference;
      }
    }
    return first.offset - second.offset;
  });
  const matrix: CellMatrix = {};
  order.forEach(({ offset }, position) => {
    const line: Record<number, ICellData | null> = {};
    for (let column = rect.column; column < rect.column + rect.columns; column += 1) {
      const raw = sheet.getCellRaw(rect.row + offset, column);
      const formula = reader.read(rect.row + offset, column).formula;
      const moved =
        formula === undefined
          ? {}
          : { f: offsetReferences(raw?.f ?? formula, position - offset, 0), si: null };
      line[column] = {
        v: null,
        f: null,
        si: null,
        p: null,
        custom: {},
        ...structuredClone(raw ?? {}),
        ...moved,
      };
    }
    matrix[rect.row + position] = line;
  });
  setCells(context, id, matrix);
}

function compare(first: CellValue, second: CellValue, ascending: boolean): number {
  if (first === null || second === null) {
    return first === second ? 0 : first === null ? 1 : -1;
  }
  const rank = RANKS.indexOf(typeof first) - RANKS.indexOf(typeof second);
  const difference = rank !== 0 ? rank : sameKind(first, second);
  return ascending ? difference : -difference;
}

function sameKind(first: NonNullable<CellValue>, second: NonNullable<CellValue>): number {
  return typeof first === 'string' && typeof second === 'string'
    ? collator.compare(first, second)
    : Number(first) - Number(second);
}
