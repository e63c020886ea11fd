import type { IStyleData } from '@univerjs/core';
import type { CellStylePatch } from '../../cellStyle';
import type { Rect } from '../../rect';
import type { SheetId } from '../../sheet';
import type { SheetSnapshot, WorkbookSnapshot } from '../../snapshot';
import type { TableInfo } from '../../table';
import { perform, quietly, target, type ModelContext } from '../context';
import { toCustom, toUniverStyle } from '../format/styleMap';
import { namesPart } from '../formula/names';
import { makeRoom } from '../range/capacity';
import { toCellData } from '../range/cellData';
import { setCells, type CellMatrix } from '../range/cellWriting';
import { mergesPart } from '../range/merges';
import { union } from '../range/rects';
import type { SheetSlots } from '../slots';
import { keptFormula } from '../table/tableFormula';
import { activate, insertSheet, sheetsPart } from '../worksheet/sheets';
import { sizesPart } from '../worksheet/sizes';

const PIXELS_PER_CHARACTER = 7;
const PIXELS_PER_POINT = 96 / 72;

/** Replaces the whole workbook. Values of formulas are kept as they come; nothing is undone or reported. */
export function loadSnapshot(context: ModelContext, snapshot: WorkbookSnapshot): void {
  quietly(context, () => {
    const old = context.workbook.getSheets().map((sheet) => sheet.getSheetId());
    clearNames(context);
    // Names must be free before the new sheets take them.
    old.forEach((id, index) =>
      context.commands.syncExecuteCommand(context.library.SetWorksheetNameMutation.id, {
        ...target(context, id),
        name: `\u0000${index}`,
      }),
    );
    const ids = snapshot.sheets.map((sheet, index) => insertSheet(context, sheet.name, old.length + index));
    const first = ids[snapshot.activeSheet] ?? ids[0];
    if (first !== undefined) {
      activate(context, first);
    }
    context.slots.forgetBook().forEach((change) => perform(context, { redo: [change.redo], undo: [] }));
    old.forEach((id) => {
      context.slots.forgetSheet(id).forEach((change) => perform(context, { redo: [change.redo], undo: [] }));
      context.commands.syncExecuteCommand(context.library.RemoveSheetMutation.id, {
        ...target(context, id),
        subUnitName: '',
      });
    });
    loadTables(context, snapshot, ids);
    setBookBag(context, snapshot.bag);
    const names = namesPart(context);
    for (const { sheet, ...name } of snapshot.names) {
      const sheetId = ids[snapshot.sheets.findIndex((each) => each.name === sheet)];
      names.putName(sheet === undefined || sheetId === undefined ? name : { ...name, sheetId });
    }
    snapshot.sheets.forEach((sheet, index) => {
      const id = ids[index];
      if (id !== undefined) {
        loadSheet(context, id, sheet);
      }
    });
  });
  context.injector.get(context.library.IUndoRedoService).clearUndoRedo(context.unitId);
}

function loadSheet(context: ModelContext, id: SheetId, sheet: SheetSnapshot): void {
  loadCells(context, id, sheet);
  const { updateSheet } = sheetsPart(context);
  const merges = mergesPart(context);
  sheet.merges.forEach((rect) => merges.merge(id, rect, false));
  loadSizes(context, id, sheet);
  if (sheet.freeze.rows > 0 || sheet.freeze.columns > 0) {
    sizesPart(context).setFreeze(id, sheet.freeze.rows, sheet.freeze.columns);
  }
  putSlot(context, id, 'validations', sheet.validations);
  putSlot(context, id, 'conditionalFormats', sheet.conditionalFormats);
  putSlot(context, id, 'protection', sheet.protection);
  putSlot(context, id, 'bag', sheet.bag);
  updateSheet(id, { tabColor: sheet.tabColor, showGridlines: sheet.showGridlines });
  if (sheet.visibility !== 'Visible') {
    updateSheet(id, { visibility: sheet.visibility });
  }
}

function loadCells(context: ModelContext, id: SheetId, sheet: SheetSnapshot): void {
  const styles = new Map<
    CellStylePatch,
    { id: string | IStyleData | undefined; custom: object | undefined }
  >();
  const byText = new Map<string, CellStylePatch>();
  const matrix: CellMatrix = {};
  let used: Rect | null = null;
  for (const { row, column, value, formula, style } of sheet.cells) {
    const isError = typeof value === 'object' && value !== null;
    const content = isError ? { v: value.error, t: 1, f: null } : toCellData(value);
    const cell =
      formula === undefined ? content : { ...content, f: keptFormula(context, id, row, column, formula) };
    const known = style ? knownStyle(context, styles, byText, style) : undefined;
    const custom = { ...known?.custom, ...(isError && formula === undefined ? { error: true } : {}) };
    (matrix[row] ??= {})[column] = {
      ...cell,
      ...(known?.id === undefined ? {} : { s: known.id }),
      ...(Object.keys(custom).length > 0 ? { custom } : {}),
    };
    used = union(used, { row, column, rows: 1, columns: 1 });
  }
  if (used) {
    makeRoom(context, id, used);
    setCells(context, id, matrix);
  }
}

/** Univer's style of a patch; cells with the same format share one. */
function knownStyle(
  context: ModelContext,
  styles: Map<CellStylePatch, { id: string | IStyleData | undefined; custom: object | undefined }>,
  byText: Map<string, CellStylePatch>,
  patch: CellStylePatch,
): { id: string | IStyleData | undefined; custom: object | undefined } {
  const known = styles.get(patch);
  if (known) {
    return known;
  }
  const text = JSON.stringify(patch);
  const same = byText.get(text);
  const twin = same && styles.get(same);
  const made = twin ?? {
    id: withoutNulls(context, toUniverStyle(patch)),
    custom: toCustom(patch, undefined),
  };
  byText.set(text, patch);
  styles.set(patch, made);
  return made;
}

function withoutNulls(context: ModelContext, style: IStyleData): string | undefined {
  const given = Object.fromEntries(Object.entries(style).filter(([, value]) => value !== null));
  return Object.keys(given).length === 0
    ? undefined
    : (context.workbook.getStyles().setValue(given) ?? undefined);
}

function loadSizes(context: ModelContext, id: SheetId, sheet: SheetSnapshot): void {
  const { SetColDataMutation, SetRowDataMutation } = context.library;
  const columnData = Object.fromEntries(
    sheet.columns.map(({ index, width, hidden, style }) => [
      index,
      {
        ...(width === undefined ? {} : { w: Math.round(width * PIXELS_PER_CHARACTER) }),
        ...(hidden ? { hd: 1 } : {}),
        ...bandStyle(context, style),
      },
    ]),
  );
  const rowData = Object.fromEntries(
    sheet.rows.map(({ index, height, hidden, style }) => [
      index,
      {
        ...(height === undefined ? {} : { h: height * PIXELS_PER_POINT, ia: 0 }),
        ...(hidden ? { hd: 1 } : {}),
        ...bandStyle(context, style),
      },
    ]),
  );
  const lastColumn = Math.max(0, ...sheet.columns.map((column) => column.index));
  const lastRow = Math.max(0, ...sheet.rows.map((row) => row.index));
  makeRoom(context, id, { row: 0, column: 0, rows: lastRow + 1, columns: lastColumn + 1 });
  context.commands.syncExecuteCommand(SetColDataMutation.id, { ...target(context, id), columnData });
  context.commands.syncExecuteCommand(SetRowDataMutation.id, { ...target(context, id), rowData });
}

function bandStyle(context: ModelContext, patch: CellStylePatch | undefined): object {
  if (!patch) {
    return {};
  }
  const style = withoutNulls(context, toUniverStyle(patch));
  const custom = toCustom(patch, undefined);
  return { ...(style === undefined ? {} : { s: style }), ...(custom ? { custom } : {}) };
}

function loadTables(context: ModelContext, snapshot: WorkbookSnapshot, ids: readonly SheetId[]): void {
  const tables = snapshot.sheets.flatMap((sheet, index): TableInfo[] => {
    const sheetId = ids[index];
    return sheetId === undefined
      ? []
      : sheet.tables.map((table, position) => ({ ...table, sheetId, id: `table-${index}-${position}` }));
  });
  const change = context.slots.changeBook('tables', tables);
  perform(context, { redo: [change.redo], undo: [] });
}

function setBookBag(context: ModelContext, bag: Readonly<Record<string, unknown>>): void {
  const change = context.slots.changeBook('bag', bag);
  perform(context, { redo: [change.redo], undo: [] });
}

function putSlot<K extends keyof SheetSlots>(
  context: ModelContext,
  id: SheetId,
  key: K,
  value: SheetSlots[K],
): void {
  const change = context.slots.changeSheet(id, key, value);
  perform(context, { redo: [change.redo], undo: [] });
}

function clearNames(context: ModelContext): void {
  const names = namesPart(context);
  for (const name of names.names()) {
    names.removeName(name.name, name.sheetId);
  }
}
