import type { Area, CellBlock } from '../../../sheets/layout/sheetLayout';
import type { RowsContent, RowsLooks } from '../../../sheets/tables/rowsPart';
import { ACTION_BYTES } from '../../render/bytes';
import { contentSteps } from '../../render/content';
import { highlightSteps } from '../../render/highlights';
import { bandsOfStyles } from '../../render/lookBands';
import { lookSteps } from '../../render/looks';
import { rangeOf } from '../../render/rangeOf';
import { rowSteps } from '../../render/sizes';
import { validationStep } from '../../render/validations';
import type { Step } from '../../run/requests';
import { areaTakenIn, growTable, shrinkTable } from '../../tables/growth';
import type { RowsPlace } from './placeRows';

/** What is written. All other cells of the rows are for others to fill. */
export function writtenBlocks(place: RowsPlace): readonly CellBlock[] {
  return partOf(place).blocks;
}

/**
 * The steps that add the rows, also where a part of them stands: content while its cells are General (see
 * render/content), then the table over them, then their looks. Rows that the table had, blank, keep what may be typed
 * into them and what stands out.
 *
 * @param highlightIds conditional formats that stand on nothing but the rows that the table takes in.
 */
export function additionSteps(place: RowsPlace, highlightIds: readonly string[] = []): Step[] {
  const { added, columns, growth } = place;
  const part = partOf(place);
  const grows = growth.rows > 0;
  const { row, rows } = areaTakenIn(growth);
  const taken = added.looksAt({ row, rows, columns });
  return [
    ...(highlightIds.length > 0 ? [step((sheet) => removeFormats(sheet, highlightIds))] : []),
    ...part.blocks.map((block) => step((sheet) => setGeneral(rangeOf(sheet, areaOf(block))))),
    ...part.blocks.flatMap(contentSteps),
    ...(grows ? [step((sheet) => growTable(sheet, growth))] : []),
    ...lookSteps(bandsOfStyles(part.styles)),
    ...rowSteps(part.rows),
    ...(grows ? [...taken.validations.map(validationStep), ...highlightSteps(taken.highlights)] : []),
  ];
}

/** The steps that take the rows away again, also when they were written only in part. */
export function removalSteps(place: RowsPlace, highlightIds: readonly string[]): Step[] {
  const { added, columns, first, growth } = place;
  const kept = { row: first, rows: added.count - growth.rows, columns };
  return [
    ...(highlightIds.length > 0 ? [step((sheet) => removeFormats(sheet, highlightIds))] : []),
    ...(growth.rows > 0 ? [step((sheet) => shrinkTable(sheet, growth))] : []),
    ...(kept.rows > 0
      ? [
          ...partOf(place).blocks.map((block) =>
            step((sheet) => emptyRows(rangeOf(sheet, { ...areaOf(block), rows: kept.rows }))),
          ),
          ...lookSteps(bandsOfStyles(added.looksAt(kept).styles)),
        ]
      : []),
  ];
}

function partOf({ added, first, columns }: RowsPlace): RowsContent & RowsLooks {
  return added.partAt({ row: first, rows: added.count, columns });
}

function removeFormats(sheet: Excel.Worksheet, ids: readonly string[]): void {
  for (const id of ids) {
    sheet.getRange().conditionalFormats.getItem(id).delete();
  }
}

function emptyRows(range: Excel.Range): void {
  range.clear('Contents');
  range.format.autofitRows();
}

function setGeneral(range: Excel.Range): void {
  // One text counts for all cells of the range; the type knows only the array.
  range.numberFormat = 'General' as unknown as string[][];
}

function areaOf({ row, column, cells }: CellBlock): Area {
  return { row, column, rows: cells.length, columns: cells[0]?.length ?? 0 };
}

function step(apply: (sheet: Excel.Worksheet) => void): Step {
  return { bytes: ACTION_BYTES * 5, apply };
}
