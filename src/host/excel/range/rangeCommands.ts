import { ExcelError } from '../../model/excelError';
import type { Rect } from '../../model/rect';
import { isRecord, type CallArguments } from '../../richapi/callArguments';
import { EventType, WHOLE_WORKBOOK } from '../event/events';
import {
  cellPropertiesOf,
  columnPropertiesOf,
  rowPropertiesOf,
  setCellProperties,
  setLineProperties,
} from '../format/cellProperties';
import { guardContent, guardSheet } from '../guard';
import { formatRect, isEntireColumn, isEntireRow } from './address';
import { rangeObject } from './range';
import { writeOf } from './rangeContent';
import { rangeArgument } from './rangeLookup';
import type { RangeTarget } from './rangeTarget';
import { removeDuplicates } from './removeDuplicates';

type CopiedPart = 'All' | 'Formulas' | 'Values' | 'Formats';
type Method = (self: RangeTarget, args: CallArguments) => unknown;

/** The methods of Range that change something. */
export const rangeCommands: Readonly<Record<string, Method>> = {
  clear: (range, args) => {
    const what = args.choice(
      0,
      ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks'] as const,
      'All',
    );
    if (what === 'Formats') {
      guardSheet(range.session, range.sheetId, 'allowFormatCells');
    } else {
      guardContent(range);
    }
    range.session.model.clear(range.sheetId, range.rect, what);
  },
  insert: (range, args) => {
    const shift = args.choice(0, ['Down', 'Right'] as const);
    const { rect } = range;
    if (isEntireRow(rect)) {
      guardSheet(range.session, range.sheetId, 'allowInsertRows');
    } else if (isEntireColumn(rect)) {
      guardSheet(range.session, range.sheetId, 'allowInsertColumns');
    } else {
      guardSheet(range.session, range.sheetId);
    }
    range.session.model.insert(range.sheetId, rect, shift);
    return rangeObject(range.at(rect));
  },
  delete: (range, args) => {
    const shift = args.choice(0, ['Up', 'Left'] as const);
    if (isEntireRow(range.rect)) {
      guardSheet(range.session, range.sheetId, 'allowDeleteRows');
    } else if (isEntireColumn(range.rect)) {
      guardSheet(range.session, range.sheetId, 'allowDeleteColumns');
    } else {
      guardSheet(range.session, range.sheetId);
    }
    guardContent(range);
    range.session.model.remove(range.sheetId, range.rect, shift);
  },
  merge: (range, args) => {
    guardSheet(range.session, range.sheetId);
    range.session.model.merge(range.sheetId, range.rect, args.flag(0, false));
  },
  unmerge: (range) => {
    guardSheet(range.session, range.sheetId);
    range.session.model.unmerge(range.sheetId, range.rect);
  },
  select: (range) => {
    range.session.model.activate(range.sheetId);
    range.session.model.select(range.sheetId, range.rect);
  },
  copyFrom: (range, args) => copyFrom(range, args),
  removeDuplicates: (range, args) => removeDuplicates(range, args.list(0).map(Number), args.flag(1, false)),
  calculate: (range) => range.session.model.flush(true),
  getCellProperties: (range, args) => cellPropertiesOf(range, args.record(0)),
  setCellProperties: (range, args) => setCellProperties(range, args.list(0)),
  getRowProperties: (range, args) => rowPropertiesOf(range, args.record(0)),
  getColumnProperties: (range, args) => columnPropertiesOf(range, args.record(0)),
  setRowProperties: (range, args) =>
    setLineProperties(range, 'rows', args.list(0), (line, hidden) => hideLines(line, 'rows', hidden)),
  setColumnProperties: (range, args) =>
    setLineProperties(range, 'columns', args.list(0), (line, hidden) => hideLines(line, 'columns', hidden)),
  /** Asked by office.js before it cuts an array of more than 1,500 cells into pieces. */
  _ValidateArraySize: (range, args) => {
    const fits = args.integer(0) === range.rect.rows && args.integer(1) === range.rect.columns;
    if (!fits) {
      throw new ExcelError('InvalidArgument', 'The array has not the shape of the range.');
    }
  },
};

/** `rowHidden =` and `columnHidden =` */
export function hideLines(range: RangeTarget, axis: 'rows' | 'columns', hidden: boolean): void {
  guardSheet(range.session, range.sheetId, axis === 'rows' ? 'allowFormatRows' : 'allowFormatColumns');
  const { model } = range.session;
  if (axis === 'rows') {
    model.setRows(range.sheetId, range.rect.row, range.rect.rows, { hidden });
  } else {
    model.setColumns(range.sheetId, range.rect.column, range.rect.columns, { hidden });
  }
}

function copyFrom(target: RangeTarget, args: CallArguments): void {
  const source = rangeArgument(target.session, target.sheetId, args, 0);
  const what = args.choice(1, ['All', 'Formulas', 'Values', 'Formats'] as const, 'All');
  if (args.flag(3, false)) {
    copyTransposed(source, target, what);
    return;
  }
  const { model } = target.session;
  const from = source.rect;
  const destinations = tiles(from, target.rect);
  for (const rect of destinations) {
    if (what !== 'Formats') {
      guardContent(target.at(rect));
    }
    if (what === 'Formats' || what === 'All') {
      guardSheet(target.session, target.sheetId, 'allowFormatCells');
    }
  }
  const kept = args.flag(2, false) ? destinations.map((rect) => model.read(target.sheetId, rect)) : [];
  const blanks = model
    .read(source.sheetId, from)
    .map((row) => row.map(({ value, formula }) => value === null && formula === undefined));
  destinations.forEach((rect, index) => {
    model.copy({ id: source.sheetId, rect: from }, { id: target.sheetId, rect }, what);
    const before = kept[index];
    if (before) {
      model.write(
        target.sheetId,
        rect,
        before.map((row, r) => row.map((cell, c) => (blanks[r]?.[c] ? writeOf(cell) : undefined))),
      );
    }
  });
}

/** Cell by cell, rows as columns. */
function copyTransposed(source: RangeTarget, target: RangeTarget, what: CopiedPart): void {
  const { rect } = source;
  guardContent(target.at({ ...target.rect, rows: rect.columns, columns: rect.rows }));
  guardSheet(target.session, target.sheetId, 'allowFormatCells');
  for (let row = 0; row < rect.rows; row += 1) {
    for (let column = 0; column < rect.columns; column += 1) {
      const cell = { rows: 1, columns: 1 };
      source.session.model.copy(
        { id: source.sheetId, rect: { ...cell, row: rect.row + row, column: rect.column + column } },
        {
          id: target.sheetId,
          rect: { ...cell, row: target.rect.row + column, column: target.rect.column + row },
        },
        what,
      );
    }
  }
}

/** A target that is a multiple of the source is filled by repetition; otherwise the copy has the source's size. */
function tiles(from: Rect, to: Rect): readonly Rect[] {
  const down = to.rows % from.rows === 0 ? to.rows / from.rows : 1;
  const across = to.columns % from.columns === 0 ? to.columns / from.columns : 1;
  return Array.from({ length: down * across }, (_, i) => ({
    ...from,
    row: to.row + Math.floor(i / across) * from.rows,
    column: to.column + (i % across) * from.columns,
  }));
}

/** `sort.apply`: keys count columns from the left edge of the range. */
export function sortRange(range: RangeTarget, fields: readonly unknown[], hasHeaders: boolean): void {
  guardSheet(range.session, range.sheetId, 'allowSort');
  guardContent(range);
  const keys = fields.map((field) => {
    const key = isRecord(field) ? field.key : undefined;
    if (!isRecord(field) || typeof key !== 'number' || key < 0 || key >= range.rect.columns) {
      throw new ExcelError('InvalidArgument', 'A sort field needs the number of a column in the range.');
    }
    return { column: key, ascending: field.ascending !== false };
  });
  range.session.model.sort(range.sheetId, range.rect, keys, hasHeaders);
  range.session.events.emit(EventType.worksheetRowSorted, [range.sheetId, WHOLE_WORKBOOK], () => ({
    worksheetId: range.sheetId,
    address: formatRect(range.rect),
    source: 'Local',
  }));
}
