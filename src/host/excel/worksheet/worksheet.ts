import { ExcelError } from '../../model/excelError';
import type { SheetId, SheetInfo } from '../../model/sheet';
import type { CallArguments } from '../../richapi/callArguments';
import { defineType, isHostObject, type HostObject } from '../../richapi/hostObject';
import { namedItemCollectionObject } from '../application/namedItems';
import { chartCollectionObject } from '../chart/chartCollection';
import { eventMethods } from '../event/eventMethods';
import { EventType } from '../event/events';
import { autoFilterObject } from '../filter/autoFilter';
import { guardStructure } from '../guard';
import { MAX_COLUMNS, MAX_ROWS } from '../range/address';
import { areasOf } from '../range/areas';
import { rangeObject } from '../range/range';
import { rangeAreasObject } from '../range/rangeAreas';
import { rangeOfText } from '../range/rangeLookup';
import { findText } from '../range/rangeSearch';
import { RangeTarget } from '../range/rangeTarget';
import type { ExcelSession } from '../session';
import { tableCollectionObject } from '../table/tableCollection';
import { asBoolean, asColor, asNumber, asOneOf, asText } from '../values';
import { worksheetCustomPropertyCollectionObject } from './customProperties';
import { worksheetFreezePanesObject } from './freezePanes';
import { pageLayoutObject } from './pageLayout';
import { copySheet } from './sheetCopy';
import { worksheetProtectionObject } from './worksheetProtection';

export interface WorksheetTarget {
  readonly session: ExcelSession;
  readonly id: SheetId;
}

export const worksheetObject = defineType<WorksheetTarget>(() => ({
  name: 'Worksheet',
  identity: (sheet) => ({ Id: infoOf(sheet).id }),
  properties: {
    id: { get: (sheet) => infoOf(sheet).id },
    name: {
      get: (sheet) => infoOf(sheet).name,
      set: (sheet, value) => update(sheet, { name: asText(value) }),
    },
    position: {
      get: (sheet) => infoOf(sheet).position,
      set: (sheet, value) => {
        const last = sheet.session.model.sheets().length - 1;
        update(sheet, { position: asNumber(0, last)(value) });
      },
    },
    visibility: {
      get: (sheet) => infoOf(sheet).visibility,
      set: (sheet, value) => update(sheet, { visibility: asOneOf('Visible', 'Hidden', 'VeryHidden')(value) }),
    },
    tabColor: {
      get: (sheet) => infoOf(sheet).tabColor,
      set: (sheet, value) => update(sheet, { tabColor: value === '' ? '' : asColor(value) }),
    },
    showGridlines: { get: (sheet) => infoOf(sheet).showGridlines },
    showHeadings: { get: (sheet) => infoOf(sheet).showHeadings },
    /** Under these names office.js sends the two above. */
    gridlines: { set: (sheet, value) => update(sheet, { showGridlines: asBoolean(value) }) },
    headings: { set: (sheet, value) => update(sheet, { showHeadings: asBoolean(value) }) },
  },
  navigations: {
    tables: (sheet) => tableCollectionObject({ session: sheet.session, sheetId: sheet.id }),
    charts: (sheet) => chartCollectionObject({ session: sheet.session, sheetId: sheet.id }),
    names: (sheet) => namedItemCollectionObject({ session: sheet.session, sheetId: sheet.id }),
    freezePanes: (sheet) => worksheetFreezePanesObject(sheet),
    protection: (sheet) => worksheetProtectionObject(sheet),
    pageLayout: (sheet) => pageLayoutObject(sheet),
    autoFilter: (sheet) => autoFilterObject({ session: sheet.session, sheetId: sheet.id }),
    customProperties: (sheet) => worksheetCustomPropertyCollectionObject(sheet),
  },
  methods: {
    activate: (sheet) => {
      if (infoOf(sheet).visibility !== 'Visible') {
        throw new ExcelError('InvalidOperation', 'A hidden sheet cannot be active.');
      }
      sheet.session.model.activate(sheet.id);
    },
    delete: (sheet) => {
      guardStructure(sheet.session);
      const info = infoOf(sheet);
      const others = sheet.session.model.sheets().filter((each) => each.id !== info.id);
      if (!others.some((each) => each.visibility === 'Visible')) {
        throw new ExcelError('InvalidOperation', 'A workbook keeps one visible sheet.');
      }
      sheet.session.model.removeSheet(sheet.id);
    },
    copy: copyTo,
    getRange: (sheet, args) => {
      const text = args.optionalText(0);
      const range = text === undefined ? wholeSheet(sheet) : rangeOfText(sheet.session, sheet.id, text);
      if (range.sheetId !== sheet.id) {
        throw new ExcelError('InvalidArgument', 'The range lies on another sheet.');
      }
      return rangeObject(range);
    },
    getRangeByIndexes: (sheet, args) =>
      rangeObject(
        rangeAt(sheet, {
          row: args.integer(0),
          column: args.integer(1),
          rows: args.integer(2),
          columns: args.integer(3),
        }),
      ),
    getRanges: (sheet, args) => {
      const ranges = args.text(0).split(',');
      return rangeAreasObject(areasOf(...ranges.map((text) => rangeOfText(sheet.session, sheet.id, text))));
    },
    getCell: (sheet, args) =>
      rangeObject(rangeAt(sheet, { row: args.integer(0), column: args.integer(1), rows: 1, columns: 1 })),
    getUsedRange: (sheet, args) =>
      used(sheet, args) ?? rangeObject(rangeAt(sheet, { row: 0, column: 0, rows: 1, columns: 1 })),
    getUsedRangeOrNullObject: used,
    findAllOrNullObject: (sheet, args) => {
      const rect = findText(wholeSheet(sheet), args.text(0), args.record(1));
      return rect && rangeAreasObject(areasOf(rangeAt(sheet, rect)));
    },
    getNextOrNullObject: (sheet, args) => neighbour(sheet, 1, args.flag(0, false)),
    getPreviousOrNullObject: (sheet, args) => neighbour(sheet, -1, args.flag(0, false)),
    calculate: (sheet) => sheet.session.model.flush(true),
    ...eventMethods<WorksheetTarget>(
      {
        DataChanged: EventType.worksheetChanged,
        SelectionChanged: EventType.worksheetSelectionChanged,
        Activated: EventType.worksheetActivated,
        Deactivated: EventType.worksheetDeactivated,
        Calculated: EventType.worksheetCalculated,
      },
      (sheet) => sheet.id,
    ),
  },
}));

export function infoOf(sheet: WorksheetTarget): SheetInfo {
  return sheet.session.sheet(sheet.id);
}

function update(sheet: WorksheetTarget, patch: Parameters<ExcelSession['model']['updateSheet']>[1]): void {
  const isStructure = 'name' in patch || 'position' in patch || 'visibility' in patch;
  if (isStructure) {
    guardStructure(sheet.session);
  }
  infoOf(sheet);
  sheet.session.model.updateSheet(sheet.id, patch);
}

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

function neighbour(sheet: WorksheetTarget, step: 1 | -1, visibleOnly: boolean): HostObject | null {
  const sheets = sheet.session.model.sheets().filter((each) => !visibleOnly || each.visibility === 'Visible');
  const own = infoOf(sheet).position;
  const beyond = sheets.filter((each) => (each.position - own) * step > 0);
  const found = step > 0 ? beyond[0] : beyond.at(-1);
  return found ? worksheetObject({ session: sheet.session, id: found.id }) : null;
}

/** The place of a copy: at an end, or beside a sheet (this one unless another is named). */
function copyTo(sheet: WorksheetTarget, args: CallArguments): HostObject {
  guardStructure(sheet.session);
  const info = infoOf(sheet);
  const where = args.choice(0, ['None', 'Before', 'After', 'Beginning', 'End'] as const, 'None');
  const beside = args.get(1);
  const anchor = isHostObject(beside) ? sheet.session.findSheet(String(beside.identity().Id)) : info;
  const reference = (anchor ?? info).position;
  const positions = {
    None: undefined,
    Beginning: 0,
    End: undefined,
    Before: reference,
    After: reference + 1,
  };
  return worksheetObject({ session: sheet.session, id: copySheet(sheet.session, info, positions[where]) });
}
