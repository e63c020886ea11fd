import type { Area, CellBlock, CellContent, RowLayout } from '../../../sheets/layout/sheetLayout';
import { packParts } from '../../read/parts';
import type { LookBand } from '../../render/lookBands';
import type { ColumnSize } from '../../render/sizes';
import { areaOfRange } from '../areaOfRange';
import { askFormats, type SavedFormat } from '../formats/savedFormats';
import type { InquiryPart } from '../inquiry';
import { union } from './areas';
import { readContents } from './contents';
import type { SheetProbe } from './probe';
import { askPages, type SavedPages } from './savedPages';
import { askLooks, LOOK_BYTES, looksOf } from './readLooks';

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;
const MOST_CELLS = 4500;

/** All that is needed to make a sheet look again as it did. */
export interface SheetSnapshot {
  readonly block: CellBlock;
  readonly bands: readonly LookBand[];
  /** Those whose width is not the standard one. */
  readonly columns: readonly ColumnSize[];
  readonly standardWidth: number;
  readonly rows: readonly RowLayout[];
  readonly merges: readonly Area[];
  /** The sheet had its merges on record. */
  readonly hasRecord: boolean;
  readonly formats: readonly SavedFormat[];
  readonly pages: SavedPages;
}

/** Asks what stands on a sheet, in parts. */
export interface SnapshotInquiry {
  readonly parts: readonly InquiryPart[];
  readonly answer: () => SheetSnapshot;
}

/** @param touched the area that is about to change: columns have widths also where no cell is used. */
export function askSnapshot(sheet: Excel.Worksheet, probe: SheetProbe, touched: Area): SnapshotInquiry {
  const area = probe.used ?? { row: 0, column: 0, rows: 1, columns: 1 };
  const bands: LookBand[] = [];
  const cells: CellContent[][] = [];
  const rows: RowLayout[] = [];
  let whole: WholeSheet | undefined;
  const parts = packParts([area], MOST_CELLS)
    .flat()
    .map((part): InquiryPart => {
      const partArea = { ...area, row: area.row + part.first, rows: part.rows };
      return {
        bytes: part.rows * area.columns * LOOK_BYTES,
        load: () => {
          const looks = askLooks(sheet, partArea);
          looks.range.load('values,formulas');
          const sizes = looks.range.getRowProperties({ rowHidden: true, format: { rowHeight: true } });
          return () => {
            bands.push(...looksOf(looks));
            cells.push(...readContents(looks.range));
            rows.push(...sizes.value.map((size, index) => rowOf(size, partArea.row + index)));
          };
        },
      };
    });
  const rest: InquiryPart = {
    bytes: 20_000 + probe.formats.length * 1000,
    load: () => {
      const read = askWhole(sheet, probe, union(touched, probe.used));
      return () => (whole = read());
    },
  };
  return {
    parts: [...parts, rest],
    answer: () => {
      const { standardHeight, ...known } = whole ?? NOTHING;
      return {
        ...known,
        block: { row: area.row, column: area.column, cells },
        bands,
        rows: rows.filter(({ height, hidden }) => hidden || height !== standardHeight),
      };
    },
  };
}

type WholeSheet = Pick<
  SheetSnapshot,
  'columns' | 'standardWidth' | 'merges' | 'hasRecord' | 'formats' | 'pages'
> & {
  readonly standardHeight: number;
};

const NOTHING: WholeSheet = {
  columns: [],
  standardWidth: 0,
  standardHeight: 0,
  merges: [],
  hasRecord: false,
  formats: [],
  pages: { zoom: { scale: 100 }, rows: [], columns: [] },
};

function askWhole(sheet: Excel.Worksheet, probe: SheetProbe, touched: Area): () => WholeSheet {
  const readColumns = askColumns(sheet, touched);
  const readFormats = askFormats(sheet, probe.formats);
  const readPages = askPages(sheet);
  const readMerges = probe.merges ? () => probe.merges ?? [] : askMerges(sheet, probe);
  // The last cell of a sheet, which nobody has touched. Lines of the standard size are not set again: that would keep
  // Excel from fitting them to their content.
  const standard = sheet.getRangeByIndexes(LAST_ROW, LAST_COLUMN, 1, 1);
  standard.load('format/rowHeight,format/columnWidth');
  return () => {
    const { columnWidth, rowHeight } = standard.format;
    return {
      columns: readColumns().filter(({ width, hidden }) => hidden || width !== columnWidth),
      standardWidth: columnWidth,
      standardHeight: rowHeight,
      merges: readMerges(),
      hasRecord: probe.merges !== undefined,
      formats: readFormats(),
      pages: readPages(),
    };
  };
}

/** Only where there is no record: Excel empties the user's undo history when it is asked this. */
function askMerges(sheet: Excel.Worksheet, { used }: SheetProbe): () => Area[] {
  if (!used) {
    return () => [];
  }
  const merged = sheet.getUsedRange(false).getMergedAreasOrNullObject();
  merged.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
  return () => (merged.isNullObject ? [] : merged.areas.items.map(areaOfRange));
}

function rowOf(size: Excel.RowProperties, row: number): RowLayout {
  const height = size.format?.rowHeight;
  return { row, hidden: size.rowHidden ?? false, ...(height !== undefined && { height }) };
}

function askColumns(sheet: Excel.Worksheet, area: Area): () => ColumnSize[] {
  const sizes = sheet
    .getRangeByIndexes(area.row, area.column, 1, area.columns)
    .getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
  return () =>
    sizes.value.map((size, index) => ({
      index: area.column + index,
      width: size.format?.columnWidth ?? 0,
      hidden: size.columnHidden ?? false,
    }));
}
