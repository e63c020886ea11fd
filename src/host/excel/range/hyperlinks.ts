import { ExcelError } from '../../model/excelError';
import { isRecord } from '../../richapi/callArguments';
import { changeStyle } from '../format/cellStyles';
import { guardContent, guardSheet } from '../guard';
import { formatRect } from './address';
import { areasOf } from './areas';
import type { RangeTarget } from './rangeTarget';

/** Kept by cell address in the sheet's bag; unlike in Excel, a link does not move when rows are inserted above it. */
export const HYPERLINKS = 'hyperlinks';

export interface Hyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
}

export function hyperlinkOf(range: RangeTarget): unknown {
  const link = linksOf(range)[formatRect({ ...range.rect, rows: 1, columns: 1 })];
  if (!link) {
    return null;
  }
  const text =
    range.session.model.read(range.sheetId, { ...range.rect, rows: 1, columns: 1 })[0]?.[0]?.text ?? '';
  return { address: '', documentReference: '', screenTip: '', ...link, textToDisplay: text };
}

export function setHyperlink(range: RangeTarget, value: unknown): void {
  guardContent(range);
  guardSheet(range.session, range.sheetId, 'allowInsertHyperlinks');
  if (!isRecord(value)) {
    throw new ExcelError('InvalidArgument', 'A hyperlink is an object.');
  }
  const { model } = range.session;
  const links = { ...linksOf(range) };
  for (let r = 0; r < range.rect.rows; r += 1) {
    for (let c = 0; c < range.rect.columns; c += 1) {
      const cell = { row: range.rect.row + r, column: range.rect.column + c, rows: 1, columns: 1 };
      const { address, documentReference, screenTip } = value as Hyperlink;
      links[formatRect(cell)] = {
        ...(address !== undefined && { address }),
        ...(documentReference !== undefined && { documentReference }),
        ...(screenTip !== undefined && { screenTip }),
      };
      if (typeof value.textToDisplay === 'string') {
        model.write(range.sheetId, cell, [[value.textToDisplay]]);
      }
    }
  }
  model.setBag({ sheetId: range.sheetId }, HYPERLINKS, links);
  changeStyle(areasOf(range), { fontColor: '#0563C1', underline: 'Single' }, 'allowInsertHyperlinks');
}

function linksOf(range: RangeTarget): Readonly<Record<string, Hyperlink | undefined>> {
  const stored = range.session.model.bag({ sheetId: range.sheetId }, HYPERLINKS);
  return isRecord(stored) ? (stored as Readonly<Record<string, Hyperlink>>) : {};
}
