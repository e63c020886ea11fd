import type { WriteOptions, WriteSheet } from 'hucre/xlsx';
import { NARROW_MARGINS } from '../../sheets/layout/margins';
import type { PrintLayout, SheetLayout } from '../../sheets/layout/sheetLayout';
import { columnLetters } from '../../sheets/grid/address';
import { absoluteReference, quotedSheet } from './references';

type NamedRange = NonNullable<WriteOptions['namedRanges']>[number];

const POINTS_PER_INCH = 72;
const NARROW_IN_INCHES = Object.fromEntries(
  Object.entries(NARROW_MARGINS).map(([side, points]: [string, number]) => [side, points / POINTS_PER_INCH]),
);

/** Paper, orientation, fit and footer of a sheet. */
export function pageOf(
  print: PrintLayout,
): Pick<WriteSheet, 'pageSetup' | 'headerFooter' | 'rowBreaks' | 'colBreaks'> {
  const footer = `${section('&L', print.footerLeft)}${section('&R', print.footerRight)}`;
  return {
    pageSetup: {
      paperSize: 'a4',
      orientation: print.orientation,
      ...('percent' in print.size
        ? { scale: print.size.percent }
        : // As many pages high as needed.
          { fitToPage: true, fitToWidth: print.size.pagesWide, fitToHeight: 0 }),
      ...(print.margins === 'narrow' && { margins: NARROW_IN_INCHES }),
    },
    ...(footer !== '' && { headerFooter: { oddFooter: footer } }),
    ...(print.rowBreaks && { rowBreaks: print.rowBreaks.map(lineBefore) }),
    ...(print.columnBreaks && { colBreaks: print.columnBreaks.map(lineBefore) }),
  };
}

/** A file names the row or column after which a page ends. */
function lineBefore(first: number): number {
  return first - 1;
}

/**
 * Print area and repeated rows and columns, which live in the workbook as names local to the sheet.
 *
 * They are written here and not through hucre's page set-up, which leaves out the quotes that a sheet name with
 * a space needs; Excel calls such a file damaged.
 */
export function printNamesOf(layout: SheetLayout): NamedRange[] {
  const names: NamedRange[] = [];
  const sheet = quotedSheet(layout.name);
  const { area, titleRows, titleColumns = 0 } = layout.print ?? {};
  if (area) {
    names.push({
      name: '_xlnm.Print_Area',
      range: `${sheet}!${absoluteReference(area)}`,
      scope: layout.name,
    });
  }
  const repeated = [
    ...(titleColumns > 0 ? [`${sheet}!$A:$${columnLetters(titleColumns - 1)}`] : []),
    ...(titleRows ? [`${sheet}!$${titleRows.row + 1}:$${titleRows.row + titleRows.rows}`] : []),
  ];
  if (repeated.length > 0) {
    names.push({ name: '_xlnm.Print_Titles', range: repeated.join(','), scope: layout.name });
  }
  return names;
}

function section(code: string, text: string | undefined): string {
  return text === undefined || text === '' ? '' : code + text;
}
