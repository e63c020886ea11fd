import type { CellBlock, CellContent, SheetLayout } from '../../../sheets/layout/sheetLayout';
import { packParts } from '../../read/parts';
import { rangeOf } from '../../render/rangeOf';
import type { Inquiry, InquiryPart } from '../inquiry';
import { extentOf } from './areas';
import { readContents } from './contents';
import { askProbe, type SheetProbe } from './probe';
import { askSnapshot, type SheetSnapshot, type SnapshotInquiry } from './snapshot';

/** What stands under the name of a sheet. */
export interface SheetState {
  readonly isWorkbookProtected: boolean;
  /** Absent: there is no such sheet. */
  readonly probe?: SheetProbe;
  readonly block: CellBlock;
  /** Absent for a sheet that was not there before: it can be made again from its layout. */
  readonly snapshot?: SheetSnapshot;
}

const NO_CELLS: CellBlock = { row: 0, column: 0, cells: [] };
const CELL_BYTES = 25;

/** There is no such sheet. */
export const ABSENT: SheetState = { isWorkbookProtected: false, block: NO_CELLS };

/**
 * Asks what stands on a sheet: first what there is, then all of it.
 *
 * @param contentOnly without looks.
 */
export function askSheet(
  context: Excel.RequestContext,
  layout: SheetLayout,
  contentOnly: boolean,
): Inquiry<SheetState> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(layout.name);
  const { protection } = context.workbook;
  let probe: SheetProbe | undefined;
  let inquiry: SnapshotInquiry | undefined;
  const cells: CellContent[][] = [];
  return {
    stages: [
      () => [
        {
          bytes: 2000,
          load: () => {
            protection.load('protected');
            const read = askProbe(sheet);
            return () => (probe = read());
          },
        },
      ],
      () => {
        if (!probe) {
          return [];
        }
        if (contentOnly) {
          return contentParts(sheet, probe, cells);
        }
        inquiry = askSnapshot(sheet, probe, extentOf(layout));
        return inquiry.parts;
      },
    ],
    answer: () => {
      const snapshot = inquiry?.answer();
      const { row, column } = probe?.filled ?? NO_CELLS;
      return {
        isWorkbookProtected: protection.protected,
        ...(probe && { probe }),
        block: snapshot?.block ?? { row, column, cells },
        ...(snapshot && { snapshot }),
      };
    },
  };
}

function contentParts(sheet: Excel.Worksheet, { filled }: SheetProbe, cells: CellContent[][]): InquiryPart[] {
  if (!filled) {
    return [];
  }
  return packParts([filled])
    .flat()
    .map((part) => ({
      bytes: part.rows * filled.columns * CELL_BYTES,
      load: () => {
        const range = rangeOf(sheet, { ...filled, row: filled.row + part.first, rows: part.rows });
        range.load('values,formulas');
        return () => cells.push(...readContents(range));
      },
    }));
}
