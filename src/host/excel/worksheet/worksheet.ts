import { ExcelError } from '../../model/excelError';
import type { SheetId, SheetInfo } from '../../model/sheet';
import type { CallArguments } from '../../richapi/callArguments';
import { defineType, isHostObject, type HostObject, type Property } from '../../richapi/hostObject';
import { namedItemCollectionObject } from '../application/namedItems';
import { chartCollectionObject } from '../chart/chartCollection';
import { eventMethods } from '../event/eventMethods';
import { EventType, SHEET_CHANGES } from '../event/events';
import { autoFilterObject } from '../filter/autoFilter';
import { guardStructure } from '../guard';
import type { ExcelSession } from '../session';
import { tableCollectionObject } from '../table/tableCollection';
import { asBoolean, asColor, asNumber, asOneOf, asText } from '../values';
import { worksheetCustomPropertyCollectionObject } from './customProperties';
import { worksheetFreezePanesObject } from './freezePanes';
import { pageBreakCollectionObject } from './pageBreaks';
import { pageLayoutObject } from './pageLayout';
import { copySheet } from './sheetCopy';
import { worksheetProtectionObject } from './worksheetProtection';
import { worksheetRanges } from './worksheetRanges';

export interface WorksheetTarget {
  readonly session: ExcelSession;
  readonly id: SheetId;
}

export const worksheetObject = defineType<WorksheetTarget>(() => ({
  name: 'Worksheet',
  identity: (sheet) => ({ Id: infoOf(sheet).id }),
  properties,
  navigations: {
    tables: (sheet) => tableCollectionObject({ session: sheet.session, sheetId: sheet.id }),
    charts: (sheet) => chartCollectionObject({ session: sheet.session, sheetId: sheet.id }),
    names: (sheet) => namedItemCollectionObject({ session: sheet.session, sheetId: sheet.id }),
    freezePanes: (sheet) => worksheetFreezePanesObject(sheet),
    protection: (sheet) => worksheetProtectionObject(sheet),
    pageLayout: (sheet) => pageLayoutObject(sheet),
    horizontalPageBreaks: (sheet) => pageBreakCollectionObject(sheet, 'rowBreaks'),
    verticalPageBreaks: (sheet) => pageBreakCollectionObject(sheet, 'columnBreaks'),
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
    ...worksheetRanges,
    getNext: (sheet, args) => found(neighbour(sheet, 1, args.flag(0, false))),
    getPrevious: (sheet, args) => found(neighbour(sheet, -1, args.flag(0, false))),
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
        ...SHEET_CHANGES,
      },
      (sheet) => sheet.id,
    ),
  },
}));

const properties: Readonly<Record<string, Property<WorksheetTarget>>> = {
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
};

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

function found(sheet: HostObject | null): HostObject {
  if (sheet) {
    return sheet;
  }
  throw new ExcelError('ItemNotFound', 'There is no sheet beyond this one.');
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
