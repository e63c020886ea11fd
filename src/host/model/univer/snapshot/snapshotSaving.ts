import type { Worksheet } from '@univerjs/core';
import type { CellStyle, CellStylePatch } from '../../cellStyle';
import type { SheetSnapshot, WorkbookSnapshot } from '../../snapshot';
import type { ModelContext } from '../context';
import { DEFAULT_STYLE, toCellStyle, type CellCustom } from '../format/styleMap';
import { StyleReader } from '../format/styles';
import { allNames } from '../formula/names';
import { CellReader, forEachCell } from '../range/cells';
import { toRect } from '../range/rects';
import { sheetsPart } from '../worksheet/sheets';

const PIXELS_PER_CHARACTER = 7;
const PIXELS_PER_POINT = 96 / 72;

/** The whole workbook as a plain value. */
export function saveSnapshot(context: ModelContext): WorkbookSnapshot {
  const { sheets, activeSheet } = sheetsPart(context);
  const infos = sheets();
  const nameOf = new Map(infos.map((sheet) => [sheet.id, sheet.name]));
  return {
    sheets: infos.map((sheet) => saveSheet(context, sheet)),
    activeSheet: Math.max(
      0,
      infos.findIndex((sheet) => sheet.id === activeSheet()),
    ),
    names: allNames(context).map(({ sheetId, ...name }) => {
      const sheet = sheetId === undefined ? undefined : nameOf.get(sheetId);
      return sheet === undefined ? name : { ...name, sheet };
    }),
    bag: context.slots.book('bag'),
  };
}

function saveSheet(
  context: ModelContext,
  info: ReturnType<ReturnType<typeof sheetsPart>['sheets']>[number],
): SheetSnapshot {
  const sheet = context.workbook.getSheetBySheetId(info.id);
  if (!sheet) {
    throw new Error(`The sheet "${info.name}" is gone.`);
  }
  const freeze = sheet.getFreeze();
  const { slots } = context;
  return {
    name: info.name,
    visibility: info.visibility,
    tabColor: info.tabColor,
    showGridlines: info.showGridlines,
    cells: cellsOf(context, sheet),
    columns: columnsOf(sheet),
    rows: rowsOf(sheet),
    merges: sheet.getMergeData().map(toRect),
    validations: slots.sheet(info.id, 'validations'),
    conditionalFormats: slots.sheet(info.id, 'conditionalFormats'),
    tables: slots
      .book('tables')
      .filter((table) => table.sheetId === info.id)
      .map(({ id: _id, sheetId: _sheetId, ...table }) => table),
    freeze: { rows: Math.max(0, freeze.ySplit), columns: Math.max(0, freeze.xSplit) },
    protection: slots.sheet(info.id, 'protection'),
    bag: slots.sheet(info.id, 'bag'),
  };
}

function cellsOf(context: ModelContext, sheet: Worksheet): SheetSnapshot['cells'] {
  const reader = new CellReader(context, sheet);
  const styles = new StyleReader(context, sheet);
  const patches = new Map<CellStyle, CellStylePatch | undefined>();
  const cells: SheetSnapshot['cells'][number][] = [];
  forEachCell(sheet, null, (row, column) => {
    const { value, formula } = reader.read(row, column);
    const style = styles.read(row, column);
    if (!patches.has(style)) {
      patches.set(style, differences(style));
    }
    const patch = patches.get(style);
    if (value !== null || formula !== undefined || patch) {
      cells.push({
        row,
        column,
        value,
        ...(formula === undefined ? {} : { formula }),
        ...(patch ? { style: patch } : {}),
      });
    }
  });
  return cells;
}

function columnsOf(sheet: Worksheet): SheetSnapshot['columns'] {
  return Object.entries(sheet.getConfig().columnData).flatMap(([index, column]) => {
    const width =
      column?.w === undefined ? undefined : Math.round((column.w / PIXELS_PER_CHARACTER) * 100) / 100;
    return band(Number(index), {
      width,
      hidden: column?.hd === 1 || undefined,
      style: differences(
        toCellStyle(sheet.getColumnStyle(Number(index)), column?.custom as CellCustom | undefined),
      ),
    });
  });
}

function rowsOf(sheet: Worksheet): SheetSnapshot['rows'] {
  return Object.entries(sheet.getConfig().rowData).flatMap(([index, row]) =>
    band(Number(index), {
      height: row?.h === undefined ? undefined : row.h / PIXELS_PER_POINT,
      hidden: row?.hd === 1 || undefined,
      style: differences(
        toCellStyle(sheet.getRowStyle(Number(index)), row?.custom as CellCustom | undefined),
      ),
    }),
  );
}

/** Only what is known. */
type Given<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> };

/** A row or column with what is known about it; nothing if nothing is. */
function band<T extends object>(index: number, known: T): ({ index: number } & Given<T>)[] {
  const given = Object.fromEntries(
    Object.entries(known).filter(([, value]) => value !== undefined),
  ) as Given<T>;
  return Object.keys(given).length > 0 ? [{ index, ...given }] : [];
}

/** Only what is not Excel's default; undefined if nothing is. */
export function differences(style: CellStyle): CellStylePatch | undefined {
  if (style === DEFAULT_STYLE) {
    return undefined;
  }
  const { borders, ...rest } = style;
  const patch: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(rest)) {
    if (value !== DEFAULT_STYLE[key as keyof CellStyle]) {
      patch[key] = value;
    }
  }
  const edges = Object.fromEntries(Object.entries(borders).filter(([, border]) => border.style !== 'None'));
  if (Object.keys(edges).length > 0) {
    patch['borders'] = edges;
  }
  return Object.keys(patch).length > 0 ? patch : undefined;
}
