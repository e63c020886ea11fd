import type { IWorksheetData } from '@univerjs/core';
import { ExcelError } from '../../excelError';
import type { WorkbookModel } from '../../model';
import type { SheetId, SheetInfo, Visibility } from '../../sheet';
import { asModel, command, perform, sheetOf, target, type ModelContext, type Step } from '../context';
import { DEFAULT_STYLE, normalColor } from '../format/styleMap';
import { INITIAL_COLUMNS, INITIAL_ROWS } from '../range/capacity';
import { checkSheetName, freeSheetName } from './sheetNames';
import { DEFAULT_COLUMN_PIXELS, DEFAULT_ROW_PIXELS } from './sizes';

type SheetPatch = Parameters<WorkbookModel['updateSheet']>[1];

/** The sheets of the workbook. */
export function sheetsPart(
  context: ModelContext,
): Pick<WorkbookModel, 'sheets' | 'addSheet' | 'removeSheet' | 'updateSheet' | 'activeSheet' | 'activate'> {
  return {
    sheets: () => context.workbook.getSheets().map((sheet) => infoOf(context, sheet.getSheetId())),
    addSheet: (name, position) => {
      const given = name ?? freeSheetName(context);
      checkSheetName(context, given);
      return insertSheet(context, given, position ?? context.workbook.getSheetSize());
    },
    removeSheet: (id) => removeSheet(context, id),
    updateSheet: (id, patch) => updateSheet(context, id, patch),
    activeSheet: () => context.workbook.getActiveSheet().getSheetId(),
    activate: (id) => activate(context, id),
  };
}

/** A new, empty sheet with Excel's sizes. Unlike the grid's own command this leaves the active sheet alone. */
export function insertSheet(context: ModelContext, name: string, index: number): SheetId {
  const id = `sheet-${Math.random().toString(36).slice(2, 10)}${Date.now().toString(36)}`;
  const sheet: IWorksheetData = {
    id,
    name,
    tabColor: '',
    hidden: 0,
    freeze: { startRow: -1, startColumn: -1, xSplit: 0, ySplit: 0 },
    rowCount: INITIAL_ROWS,
    columnCount: INITIAL_COLUMNS,
    zoomRatio: 1,
    scrollTop: 0,
    scrollLeft: 0,
    defaultColumnWidth: DEFAULT_COLUMN_PIXELS,
    defaultRowHeight: DEFAULT_ROW_PIXELS,
    mergeData: [],
    cellData: {},
    rowData: {},
    columnData: {},
    defaultStyle: { ff: DEFAULT_STYLE.fontName, fs: DEFAULT_STYLE.fontSize },
    rowHeader: { width: 46, hidden: 0 },
    columnHeader: { height: 20, hidden: 0 },
    showGridlines: 1,
    rightToLeft: 0,
  };
  const active = context.workbook.getActiveSheet(true)?.getSheetId();
  const { InsertSheetMutation, RemoveSheetMutation } = context.library;
  keepingActive(context, active, () =>
    perform(context, {
      redo: [{ id: InsertSheetMutation.id, params: { unitId: context.unitId, index, sheet } }],
      undo: [
        { id: RemoveSheetMutation.id, params: { unitId: context.unitId, subUnitId: id, subUnitName: name } },
      ],
    }),
  );
  return id;
}

export function activate(context: ModelContext, id: SheetId): void {
  sheetOf(context, id);
  if (context.workbook.getActiveSheet(true)?.getSheetId() !== id) {
    asModel(context, () =>
      context.commands.syncExecuteCommand(
        context.library.SetWorksheetActiveOperation.id,
        target(context, id),
      ),
    );
  }
}

function infoOf(context: ModelContext, id: SheetId): SheetInfo {
  const sheet = sheetOf(context, id);
  const { veryHidden, showHeadings } = context.slots.sheet(id, 'appearance');
  return {
    id,
    name: sheet.getName(),
    position: context.workbook.getIndexBySheetId(id),
    visibility: sheet.isSheetHidden() ? (veryHidden ? 'VeryHidden' : 'Hidden') : 'Visible',
    tabColor: normalColor(sheet.getTabColor()),
    showGridlines: !sheet.hasHiddenGridlines(),
    showHeadings,
  };
}

function removeSheet(context: ModelContext, id: SheetId): void {
  const visible = context.workbook.getSheets().filter((sheet) => !sheet.isSheetHidden());
  const sheet = sheetOf(context, id);
  if (visible.length === 1 && visible[0] === sheet) {
    throw new ExcelError('InvalidOperation', 'A workbook needs a visible sheet.');
  }
  const active = context.workbook.getActiveSheet();
  const index = visible.indexOf(sheet);
  const next = active === sheet ? (visible[index + 1] ?? visible[index - 1] ?? active) : active;
  keepingActive(context, next.getSheetId(), () =>
    command(context, context.library.RemoveSheetCommand.id, target(context, id)),
  );
}

/** The grid makes other sheets active when sheets come and go, in several steps; only the last one counts. */
function keepingActive(context: ModelContext, active: SheetId | undefined, work: () => void): void {
  context.state.settling = true;
  try {
    work();
  } finally {
    context.state.settling = false;
  }
  if (active !== undefined) {
    asModel(context, () =>
      context.commands.syncExecuteCommand(
        context.library.SetWorksheetActiveOperation.id,
        target(context, active),
      ),
    );
  }
}

function updateSheet(context: ModelContext, id: SheetId, patch: SheetPatch): void {
  const before = infoOf(context, id);
  if (patch.name !== undefined && patch.name !== before.name) {
    checkSheetName(context, patch.name, id);
    command(context, context.library.SetWorksheetNameCommand.id, {
      ...target(context, id),
      name: patch.name,
    });
  }
  if (patch.position !== undefined && patch.position !== before.position) {
    const { SetWorksheetOrderMutation } = context.library;
    const mutation = (fromOrder: number, toOrder: number): Step['redo'][number] => ({
      id: SetWorksheetOrderMutation.id,
      params: { ...target(context, id), fromOrder, toOrder },
    });
    perform(context, {
      redo: [mutation(before.position, patch.position)],
      undo: [mutation(patch.position, before.position)],
    });
  }
  if (patch.tabColor !== undefined) {
    simple(
      context,
      id,
      context.library.SetTabColorMutation.id,
      'color',
      normalColor(patch.tabColor),
      before.tabColor,
    );
  }
  if (patch.showGridlines !== undefined) {
    const { ToggleGridlinesMutation } = context.library;
    simple(
      context,
      id,
      ToggleGridlinesMutation.id,
      'showGridlines',
      patch.showGridlines ? 1 : 0,
      before.showGridlines ? 1 : 0,
    );
  }
  if (patch.showHeadings !== undefined || patch.visibility !== undefined) {
    const change = context.slots.changeSheet(id, 'appearance', {
      showHeadings: patch.showHeadings ?? before.showHeadings,
      veryHidden: (patch.visibility ?? before.visibility) === 'VeryHidden',
    });
    perform(context, { redo: [change.redo], undo: [change.undo] });
  }
  if (patch.visibility !== undefined) {
    setVisibility(context, id, before.visibility, patch.visibility);
  }
}

function setVisibility(context: ModelContext, id: SheetId, before: Visibility, after: Visibility): void {
  const visible = context.workbook.getSheets().filter((sheet) => !sheet.isSheetHidden());
  const next = visible.find((sheet) => sheet.getSheetId() !== id);
  if (after !== 'Visible' && before === 'Visible') {
    if (!next) {
      throw new ExcelError('InvalidOperation', 'A workbook needs a visible sheet.');
    }
    if (context.workbook.getActiveSheet().getSheetId() === id) {
      activate(context, next.getSheetId());
    }
  }
  const hidden = (visibility: Visibility): number => (visibility === 'Visible' ? 0 : 1);
  simple(context, id, context.library.SetWorksheetHideMutation.id, 'hidden', hidden(after), hidden(before));
}

function simple(
  context: ModelContext,
  id: SheetId,
  mutationId: string,
  key: string,
  after: unknown,
  before: unknown,
): void {
  perform(context, {
    redo: [{ id: mutationId, params: { ...target(context, id), [key]: after } }],
    undo: [{ id: mutationId, params: { ...target(context, id), [key]: before } }],
  });
}
