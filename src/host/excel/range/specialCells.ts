import type { CellReading } from '../../model/cell';
import { ExcelError } from '../../model/excelError';
import type { Rect } from '../../model/rect';
import { intersection } from './address';
import type { RangeTarget } from './rangeTarget';

/** Rectangles of the cells of one kind (Range.getSpecialCells), from top to bottom. */
export function specialCells(range: RangeTarget, kind: string): readonly Rect[] {
  if (kind === 'Visible') {
    return visibleCells(range);
  }
  const matches = KINDS[kind];
  if (!matches) {
    throw new ExcelError('InvalidArgument', `Cells of the kind ${kind} cannot be asked for.`);
  }
  const { model } = range.session;
  const used = model.usedRect(range.sheetId, true);
  const area = used && intersection(used, range.rect);
  if (!area) {
    return [];
  }
  return joined(
    model.read(range.sheetId, area).map((row) => row.map(matches)),
    area,
  );
}

const KINDS: Readonly<Record<string, ((cell: CellReading) => boolean) | undefined>> = {
  Constants: (cell) => cell.formula === undefined && cell.value !== null,
  Formulas: (cell) => cell.formula !== undefined,
  Blanks: (cell) => cell.formula === undefined && cell.value === null,
};

export function isRowHidden(range: RangeTarget, row: number, filtered: ReadonlySet<number>): boolean {
  return filtered.has(row) || range.session.model.rowSize(range.sheetId, row).hidden;
}

function visibleCells(range: RangeTarget): readonly Rect[] {
  const { model } = range.session;
  const filtered = new Set(model.filteredRows(range.sheetId));
  const { row, column, rows, columns } = range.rect;
  const rowBands = bands(row, rows, (index) => !isRowHidden(range, index, filtered));
  const columnBands = bands(column, columns, (index) => !model.columnSize(range.sheetId, index).hidden);
  return rowBands.flatMap((down) =>
    columnBands.map((across) => ({
      row: down.first,
      rows: down.count,
      column: across.first,
      columns: across.count,
    })),
  );
}

function bands(
  first: number,
  count: number,
  belongs: (index: number) => boolean,
): readonly { first: number; count: number }[] {
  const found: { first: number; count: number }[] = [];
  for (let index = first; index < first + count; index += 1) {
    if (!belongs(index)) {
      continue;
    }
    const last = found.at(-1);
    if (last && last.first + last.count === index) {
      last.count += 1;
    } else {
      found.push({ first: index, count: 1 });
    }
  }
  return found;
}

/** Runs within each row, joined with an equal run in the row above. */
function joined(marks: readonly (readonly boolean[])[], area: Rect): readonly Rect[] {
  const found: { row: number; rows: number; column: number; columns: number }[] = [];
  marks.forEach((row, r) => {
    for (const run of bands(0, row.length, (c) => row[c] ?? false)) {
      const column = area.column + run.first;
      const above = found.find(
        (each) =>
          each.column === column && each.columns === run.count && each.row + each.rows === area.row + r,
      );
      if (above) {
        above.rows += 1;
      } else {
        found.push({ row: area.row + r, rows: 1, column, columns: run.count });
      }
    }
  });
  return found;
}
