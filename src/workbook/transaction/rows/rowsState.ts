import type { Area } from '../../../sheets/layout/sheetLayout';
import { packParts } from '../../read/parts';
import { rangeOf } from '../../render/rangeOf';
import { areaBelow, areaTakenIn } from '../../tables/growth';
import { isInside } from '../formats/savedFormats';
import type { Inquiry, InquiryPart } from '../inquiry';
import { areaOfRange } from '../areaOfRange';
import { askLooks, LOOK_BYTES, looksOf, type PendingLooks } from '../sheet/readLooks';
import type { RowsPlace } from './placeRows';

/** What stands where rows are added to a table. */
export interface RowsState {
  /** Where the table stands, heading included; undefined where it is gone. */
  readonly table: Area | undefined;
  /** The cells of the rows over the whole width of the table, as `formulas` gives them. */
  readonly cells: readonly (readonly unknown[])[];
  /** Ids of the conditional formats that stand on nothing but the rows that the table takes in. */
  readonly highlightIds: readonly string[];
  /** How the blank rows look that the table has already and that are filled; undefined where they were not read. */
  readonly keptLooks: string | undefined;
  /** The rows that the table takes in look like the untouched row below them. */
  readonly isUntouched: boolean;
}

const CELL_BYTES = 25;
/** The looks of more cells than these are not read: they would not fit one answer. */
const MOST_LOOKS = 4000;

interface Pending {
  readonly sheet: Excel.Worksheet;
  readonly table: Excel.Table;
  readonly range: Excel.Range;
  readonly cells: unknown[][];
  formats: { readonly id: string; readonly ranges: Excel.RangeAreas }[];
  kept?: PendingLooks & { readonly heights: OfficeExtension.ClientResult<Excel.RowProperties[]> };
  looks?: readonly PendingLooks[];
  validation?: Excel.DataValidation;
}

/** @param withLooks also whether the rows look as if nobody had touched them, where they are not too many. */
export function askRows(
  context: Excel.RequestContext,
  place: RowsPlace,
  withLooks: boolean,
): Inquiry<RowsState> {
  const { growth, added, sheet: name } = place;
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  const table = context.workbook.tables.getItemOrNullObject(growth.name);
  const pending: Pending = { sheet, table, range: table.getRange(), cells: [], formats: [] };
  const sizes = [{ rows: added.count, columns: growth.before.columns }];
  const grows = growth.rows > 0;
  const keptRows = added.count - growth.rows;
  const areKeptRead = keptRows > 0 && keptRows * growth.before.columns <= MOST_LOOKS;
  const areLooksRead = withLooks && grows && (growth.rows + 1) * growth.before.columns <= MOST_LOOKS;
  return {
    stages: [
      () => [
        { bytes: 500, load: () => loadTable(pending) },
        ...packParts(sizes)
          .flat()
          .map((part) => cellsPart(pending, place, part)),
        ...(grows ? [{ bytes: 2000, load: () => loadFormats(pending, areaTakenIn(growth)) }] : []),
        ...(areKeptRead ? [keptPart(pending, place, keptRows)] : []),
        ...(areLooksRead ? [looksPart(pending, place)] : []),
      ],
      () => (pending.formats.length > 0 ? [{ bytes: 500, load: () => loadPlaces(pending) }] : []),
    ],
    answer: () => ({
      table: table.isNullObject ? undefined : areaOfRange(pending.range),
      cells: pending.cells,
      highlightIds: ownFormats(pending, areaTakenIn(growth)),
      keptLooks: keptRows === 0 ? '' : keptText(pending),
      isUntouched: !grows || isUntouched(pending),
    }),
  };
}

function loadTable({ table, range }: Pending): () => void {
  table.load('name');
  range.load('rowIndex,columnIndex,rowCount,columnCount');
  return () => undefined;
}

function cellsPart(
  { sheet, cells }: Pending,
  { first, growth }: RowsPlace,
  part: { readonly first: number; readonly rows: number },
): InquiryPart {
  const { column, columns } = growth.before;
  return {
    bytes: part.rows * columns * CELL_BYTES,
    load: () => {
      const range = rangeOf(sheet, { row: first + part.first, column, rows: part.rows, columns });
      range.load('formulas');
      return () => {
        if (!sheet.isNullObject) {
          cells.push(...(range.formulas as unknown[][]));
        }
      };
    },
  };
}

function loadFormats(pending: Pending, area: Area): () => void {
  const { conditionalFormats } = rangeOf(pending.sheet, area);
  conditionalFormats.load('items/id');
  return () => {
    if (!pending.sheet.isNullObject) {
      pending.formats = conditionalFormats.items.map(({ id }) => ({
        id,
        ranges: pending.sheet.getRange().conditionalFormats.getItem(id).getRanges(),
      }));
    }
  };
}

function loadPlaces({ formats }: Pending): () => void {
  for (const { ranges } of formats) {
    ranges.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
  }
  return () => undefined;
}

function ownFormats({ formats }: Pending, area: Area): string[] {
  return formats
    .filter(({ ranges }) => ranges.areas.items.every((range) => isInside(areaOfRange(range), area)))
    .map(({ id }) => id);
}

function keptPart(pending: Pending, { first, growth }: RowsPlace, rows: number): InquiryPart {
  const { column, columns } = growth.before;
  return {
    bytes: rows * columns * LOOK_BYTES,
    load: () => {
      const looks = askLooks(pending.sheet, { row: first, column, rows, columns });
      const heights = looks.range.getRowProperties({ format: { rowHeight: true } });
      return () => {
        if (!pending.sheet.isNullObject) {
          pending.kept = { ...looks, heights };
        }
      };
    },
  };
}

function keptText({ kept }: Pending): string | undefined {
  return kept && JSON.stringify([looksOf(kept), kept.heights.value]);
}

/** The rows and the one below them, which nobody has touched. */
function looksPart(pending: Pending, { growth }: RowsPlace): InquiryPart {
  const area = areaTakenIn(growth);
  const areas = [area, areaBelow(growth)].flatMap((each) => each ?? []);
  return {
    bytes: (area.rows + 1) * area.columns * LOOK_BYTES,
    load: () => {
      const looks = areas.map((each) => askLooks(pending.sheet, each));
      const { dataValidation } = rangeOf(pending.sheet, area);
      dataValidation.load('type');
      return () => {
        if (!pending.sheet.isNullObject) {
          pending.looks = looks;
          pending.validation = dataValidation;
        }
      };
    },
  };
}

function isUntouched({ looks, validation, formats }: Pending): boolean {
  const [own, below] = looks?.map(looksOf) ?? [];
  if (!own || !below || formats.length > 0 || validation?.type !== 'None') {
    return false;
  }
  const wanted = JSON.stringify(below[0]?.looks);
  return own.length === 1 && JSON.stringify(own[0]?.looks) === wanted;
}
