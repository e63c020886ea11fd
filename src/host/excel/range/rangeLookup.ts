import { ExcelError } from '../../model/excelError';
import type { SheetId } from '../../model/sheet';
import type { TableInfo } from '../../model/table';
import type { CallArguments } from '../../richapi/callArguments';
import { isHostObject } from '../../richapi/hostObject';
import type { ExcelSession } from '../session';
import { parseReference } from './address';
import { RangeTarget } from './rangeTarget';

/** An argument that is a Range or the address of one. */
export function rangeArgument(
  session: ExcelSession,
  sheetId: SheetId,
  args: CallArguments,
  index: number,
): RangeTarget {
  const value = args.get(index);
  if (isHostObject(value) && value.self instanceof RangeTarget) {
    return value.self;
  }
  if (typeof value === 'string') {
    return rangeOfText(session, sheetId, value);
  }
  throw new ExcelError('InvalidArgument', 'A range or an address is needed.');
}

/** An address, the name of a range, or a table reference, as Worksheet.getRange takes them. */
export function rangeOfText(session: ExcelSession, sheetId: SheetId, text: string): RangeTarget {
  const found = lookUp(session, sheetId, text);
  if (found) {
    return found;
  }
  throw new ExcelError('InvalidArgument', `"${text}" is not the address of a range.`);
}

/** The cells that a formula such as "=Sheet1!$A$1:$B$2" stands for; null if it is not a plain reference. */
export function rangeOfFormula(session: ExcelSession, sheetId: SheetId, formula: string): RangeTarget | null {
  return formula.startsWith('=') ? lookUp(session, sheetId, formula.slice(1)) : null;
}

function lookUp(session: ExcelSession, sheetId: SheetId, text: string): RangeTarget | null {
  const reference = parseReference(text);
  if (reference) {
    const sheet = reference.sheet === undefined ? session.sheet(sheetId) : session.findSheet(reference.sheet);
    return sheet ? new RangeTarget(session, sheet.id, reference.rect) : null;
  }
  return ofName(session, sheetId, text) ?? ofTable(session, text);
}

function ofName(session: ExcelSession, sheetId: SheetId, text: string): RangeTarget | null {
  const wanted = text.toLowerCase();
  const named = session.model.names().filter((each) => each.name.toLowerCase() === wanted);
  const name =
    named.find((each) => each.sheetId === sheetId) ?? named.find((each) => each.sheetId === undefined);
  return name ? rangeOfFormula(session, sheetId, name.formula) : null;
}

function ofTable(session: ExcelSession, text: string): RangeTarget | null {
  const found = /^([\p{L}_][\p{L}\p{N}_.]*)(?:\[(.*)\])?$/u.exec(text);
  if (!found) {
    return null;
  }
  const wanted = (found[1] ?? '').toLowerCase();
  const table = session.model.tables().find((each) => each.name.toLowerCase() === wanted);
  if (!table) {
    return null;
  }
  const rect = tablePart(table, found[2] ?? '');
  return rect && new RangeTarget(session, table.sheetId, rect);
}

function tablePart(table: TableInfo, part: string): TableInfo['rect'] | null {
  const header = table.showHeaders ? 1 : 0;
  const { rect } = table;
  const body = { ...rect, row: rect.row + header, rows: rect.rows - header - (table.showTotals ? 1 : 0) };
  switch (part.toLowerCase()) {
    case '':
    case '#data':
      return body;
    case '#all':
      return rect;
    case '#headers':
      return { ...rect, rows: header };
    default: {
      const column = table.columns.findIndex((name) => name.toLowerCase() === part.toLowerCase());
      return column < 0 ? null : { ...body, column: rect.column + column, columns: 1 };
    }
  }
}
