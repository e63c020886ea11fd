import type { Area } from '../../../sheets/layout/sheetLayout';
import { ACTION_BYTES } from '../../render/bytes';
import { contentSteps } from '../../render/content';
import { highlightSteps } from '../../render/highlights';
import { bandsOfStyles } from '../../render/lookBands';
import { lookSteps } from '../../render/looks';
import { rangeOf } from '../../render/rangeOf';
import { columnSizes, columnSteps } from '../../render/sizes';
import { validationStep } from '../../render/validations';
import type { Step } from '../../run/requests';
import type { ColumnPlace } from './placeColumn';

/**
 * The steps that add the column: a column of the whole sheet, so that other tables beside this one, widths and rules
 * move along and stay whole; its heading; the table over it where it stands at an edge; its looks.
 *
 * @param isFree nothing stands in that column of the sheet or right of it.
 */
export function additionSteps(place: ColumnPlace, isFree: boolean): Step[] {
  const { added, at, before, body, table } = place;
  const heading: Area = { row: before.row, column: at, rows: 1, columns: 1 };
  const { styles, validations, highlights } = added.looksAt(body);
  const isAtEdge = at === before.column || at === before.column + before.columns;
  return [
    ...(isFree ? [] : [step((sheet) => void wholeColumn(sheet, place).insert('Right'))]),
    step((sheet) => clearLooks(rangeOf(sheet, { ...heading, rows: before.rows }))),
    ...contentSteps({ ...heading, cells: [[added.heading]] }),
    ...(isAtEdge ? [step((sheet) => widen(sheet, table, before))] : []),
    ...lookSteps(bandsOfStyles([{ area: heading, style: 'heading' }, ...styles])),
    ...columnSteps(columnSizes([{ width: added.width }]).map((size) => ({ ...size, index: at }))),
    ...validations.map(validationStep),
    ...highlightSteps(highlights),
  ];
}

/** The steps that take the column away, with all that stands in it. */
export function removalSteps(place: ColumnPlace): Step[] {
  return [step((sheet) => wholeColumn(sheet, place).delete('Left'))];
}

function wholeColumn(sheet: Excel.Worksheet, { at }: ColumnPlace): Excel.Range {
  return rangeOf(sheet, { row: 0, column: at, rows: 1, columns: 1 }).getEntireColumn();
}

/** A column that is inserted looks like the one left of it, and takes over what may be typed there. */
function clearLooks(range: Excel.Range): void {
  range.clear('Formats');
  range.dataValidation.clear();
}

function widen(sheet: Excel.Worksheet, table: string, before: Area): void {
  sheet.tables.getItem(table).resize(rangeOf(sheet, { ...before, columns: before.columns + 1 }));
}

function step(apply: (sheet: Excel.Worksheet) => void): Step {
  return { bytes: ACTION_BYTES * 3, apply };
}
