import { CHARTS_KEY, PAGE_LAYOUT_KEY } from '../../model/bags';
import type { SheetId, SheetInfo } from '../../model/sheet';
import { renameInBag } from '../../model/univer/move/bagShift';
import { renameSheetIn } from '../../model/univer/move/references';
import { chartsOf } from '../chart/chartRecords';
import type { ExcelSession } from '../session';

/** `Worksheet.copy`: cells with their formats, rules and tables, sizes, panes, page set-up and charts. */
export function copySheet(session: ExcelSession, source: SheetInfo, position: number | undefined): SheetId {
  const { model } = session;
  const id = model.addSheet(freeName(session, source.name), position);
  const rect = model.usedRect(source.id, false);
  if (rect) {
    const from = { row: 0, column: 0, rows: rect.row + rect.rows, columns: rect.column + rect.columns };
    model.copy({ id: source.id, rect: from }, { id, rect: from }, 'All');
    for (let column = 0; column < from.columns; column += 1) {
      model.setColumns(id, column, 1, { ...model.columnSize(source.id, column) });
    }
    for (let row = 0; row < from.rows; row += 1) {
      const { size, hidden } = model.rowSize(source.id, row);
      const same = model.rowSize(id, row);
      if (same.size !== size || same.hidden !== hidden) {
        model.setRows(id, row, 1, { size, hidden });
      }
    }
  }
  copyTables(session, source.id, id);
  copyConditionalFormats(session, source.id, id);
  pointToItself(session, source, id);
  const { tabColor, showGridlines, showHeadings } = source;
  model.updateSheet(id, { tabColor, showGridlines, showHeadings });
  const { rows, columns } = model.freeze(source.id);
  if (rows > 0 || columns > 0) {
    model.setFreeze(id, rows, columns);
  }
  copyBag(session, source, id);
  return id;
}

/** Page set-up, and charts that show the cells of the copy where they showed those of the sheet. */
function copyBag(session: ExcelSession, source: SheetInfo, id: SheetId): void {
  const { model } = session;
  const charts = chartsOf({ session, sheetId: source.id });
  const layout = model.bag({ sheetId: source.id }, PAGE_LAYOUT_KEY);
  const copied = renameInBag(
    { [CHARTS_KEY]: charts.map((chart) => ({ ...chart, id: session.newId('chart') })) },
    source.name,
    session.sheet(id).name,
  );
  if (charts.length > 0) {
    model.setBag({ sheetId: id }, CHARTS_KEY, copied[CHARTS_KEY]);
  }
  if (layout !== undefined) {
    model.setBag({ sheetId: id }, PAGE_LAYOUT_KEY, layout);
  }
}

/** Under names of their own, which nothing else has. */
function copyTables(session: ExcelSession, from: SheetId, to: SheetId): void {
  const { model } = session;
  const taken = new Set([...model.tables(), ...model.names()].map(({ name }) => name.toLowerCase()));
  for (const table of model.tables().filter(({ sheetId }) => sheetId === from)) {
    const { name, rect, showTotals, style, showBandedRows, showBandedColumns, showFilterButton } = table;
    let number = 2;
    while (taken.has(`${name}${String(number)}`.toLowerCase())) {
      number += 1;
    }
    const copy = `${name}${String(number)}`;
    taken.add(copy.toLowerCase());
    const added = model.addTable(to, rect, true, copy);
    model.updateTable(added.id, {
      rect,
      showTotals,
      style,
      showBandedRows,
      showBandedColumns,
      showFilterButton,
    });
  }
}

function copyConditionalFormats(session: ExcelSession, from: SheetId, to: SheetId): void {
  // The newest comes first, so they are put from the last to the first.
  for (const format of [...session.model.conditionalFormats(from)].reverse()) {
    session.model.putConditionalFormat(to, { ...format, id: session.newId('format') });
  }
}

/** Formulas that name their own sheet name the copy. */
function pointToItself(session: ExcelSession, source: SheetInfo, id: SheetId): void {
  const { model } = session;
  const used = model.usedRect(id, true);
  const { name } = session.sheet(id);
  const cells = used ? model.read(id, used) : [];
  cells.forEach((row, r) =>
    row.forEach(({ formula }, c) => {
      const own = formula === undefined ? undefined : renameSheetIn(formula, source.name, name);
      if (used && own !== undefined && own !== formula) {
        const cell = { row: used.row + r, column: used.column + c, rows: 1, columns: 1 };
        model.write(id, cell, [[{ formula: own }]]);
      }
    }),
  );
}

/** As Excel names a copy: "Sheet1 (2)". */
function freeName(session: ExcelSession, name: string): string {
  for (let number = 2; ; number += 1) {
    const suffix = ` (${String(number)})`;
    const candidate = name.slice(0, 31 - suffix.length) + suffix;
    if (!session.findSheet(candidate)) {
      return candidate;
    }
  }
}
