import { ExcelError } from '../../model/excelError';
import type { CallArguments } from '../../richapi/callArguments';
import type { HostObject } from '../../richapi/hostObject';
import { MAX_COLUMNS, MAX_ROWS } from '../range/address';
import { areasOf } from '../range/areas';
import { rangeObject } from '../range/range';
import { rangeAreasObject } from '../range/rangeAreas';
import { rangeOfText } from '../range/rangeLookup';
import { findText } from '../range/rangeSearch';
import { RangeTarget } from '../range/rangeTarget';
import { infoOf, type WorksheetTarget } from './worksheet';

/** The methods of Worksheet that answer cells. */
export const worksheetRanges = {
  getRange: (sheet: WorksheetTarget, args: CallArguments) => {
    const text = args.optionalText(0);
    const range = text === undefined ? wholeSheet(sheet) : rangeOfText(sheet.session, sheet.id, text);
    if (range.sheetId !== sheet.id) {
      throw new ExcelError('InvalidArgument', 'The range lies on another sheet.');
    }
    return rangeObject(range);
  },
  getRangeByIndexes: (sheet: WorksheetTarget, args: CallArguments) =>
    rangeObject(
      rangeAt(sheet, {
        row: args.integer(0),
        column: args.integer(1),
        rows: args.integer(2),
        columns: args.integer(3),
      }),
    ),
  getRanges: (sheet: WorksheetTarget, args: CallArguments) => {
    const ranges = args.text(0).split(',');
    return rangeAreasObject(areasOf(...ranges.map((text) => rangeOfText(sheet.session, sheet.id, text))));
  },
  getCell: (sheet: WorksheetTarget, args: CallArguments) =>
    rangeObject(rangeAt(sheet, { row: args.integer(0), column: args.integer(1), rows: 1, columns: 1 })),
  getUsedRange: (sheet: WorksheetTarget, args: CallArguments) =>
    used(sheet, args) ?? rangeObject(rangeAt(sheet, { row: 0, column: 0, rows: 1, columns: 1 })),
  getUsedRangeOrNullObject: used,
  findAllOrNullObject: (sheet: WorksheetTarget, args: CallArguments) => {
    const rect = findText(wholeSheet(sheet), args.text(0), args.record(1));
    return rect && rangeAreasObject(areasOf(rangeAt(sheet, rect)));
  },
} as const;

function rangeAt(
  sheet: WorksheetTarget,
  rect: { row: number; column: number; rows: number; columns: number },
): RangeTarget {
  infoOf(sheet);
  return new RangeTarget(sheet.session, sheet.id, rect);
}

function wholeSheet(sheet: WorksheetTarget): RangeTarget {
  return rangeAt(sheet, { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS });
}

function used(sheet: WorksheetTarget, args: CallArguments): HostObject | null {
  const rect = sheet.session.model.usedRect(infoOf(sheet).id, args.flag(0, false));
  return rect && rangeObject(rangeAt(sheet, rect));
}
