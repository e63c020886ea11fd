import { PAGE_LAYOUT_KEY } from '../../model/bags';
import type { SheetId, SheetInfo } from '../../model/sheet';
import type { ExcelSession } from '../session';

/** `Worksheet.copy`: cells with their formats and rules, sizes, panes and page set-up. Tables and charts stay behind. */
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
  const { tabColor, showGridlines, showHeadings } = source;
  model.updateSheet(id, { tabColor, showGridlines, showHeadings });
  const { rows, columns } = model.freeze(source.id);
  if (rows > 0 || columns > 0) {
    model.setFreeze(id, rows, columns);
  }
  const layout = model.bag({ sheetId: source.id }, PAGE_LAYOUT_KEY);
  if (layout !== undefined) {
    model.setBag({ sheetId: id }, PAGE_LAYOUT_KEY, layout);
  }
  return id;
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
