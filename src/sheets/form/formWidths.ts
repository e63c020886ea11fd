import { A4_LONG_SIDE, NARROW_MARGINS } from '../layout/margins';
import { COLUMN_PADDING, DIGIT_POINTS, SMALLEST_PRINT } from '../layout/paperWidth';
import { STYLES } from '../layout/styles';
import type { TableColumn } from '../tables/tableDefinition';

/** Programs scale a page by whole percents, LibreOffice by up to three less than would fit. */
const SCALE_SLACK = 0.035;

/** How what is left is given out: to the columns in which there is most to read or to write. */
const SHARES: Readonly<Record<string, number>> = {
  name: 0.2,
  rule: 0.35,
  first: 0.05,
  documentTitle: 0.15,
  link: 0.05,
  explanation: 0.15,
  note: 0.05,
};

/** No column gets narrower than this part of its least width, however many periods there are. */
const NARROWEST = 0.8;

/**
 * The columns of a form with the widths that fill a page of A4 landscape when its text is printed at 8 points; a round
 * of more than four periods gets narrower columns, and then smaller print.
 *
 * @param isHidden whether the column of a key is hidden, so that it takes no room.
 */
export function formWidths(
  columns: readonly TableColumn[],
  isHidden: (key: string) => boolean,
): readonly TableColumn[] {
  const shown = columns.filter(({ key }) => !isHidden(key));
  const page = A4_LONG_SIDE - NARROW_MARGINS.left - NARROW_MARGINS.right;
  const scale = SMALLEST_PRINT / STYLES.wrappedText.fontSize + SCALE_SLACK;
  const digits = (page / scale - shown.length * COLUMN_PADDING) / DIGIT_POINTS;
  const left = digits - shown.reduce((sum, { width }) => sum + width, 0);
  return columns.map((column) => {
    const width = column.width + left * (SHARES[column.key] ?? 0);
    return { ...column, width: Math.max(width, column.width * NARROWEST) };
  });
}
