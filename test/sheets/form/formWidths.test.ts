import type { Period } from '../../../src/core/setup/period';
import { formColumns, formPointsKey } from '../../../src/sheets/form/formColumns';
import { STYLES, type CellStyle } from '../../../src/sheets/layout/styles';
import { textWidth } from '../../../src/sheets/layout/textWidth';
import { formWidths } from '../../../src/sheets/form/formWidths';
import { SMALLEST_PRINT } from '../../../src/sheets/layout/paperWidth';

const PERIODS = ['Q1', '6T', '9T', 'NAM', 'X5', 'X6', 'X7'].map((code): Period => ({ code, name: code }));
const PAGE = 841.9 - 2 * 18;
const FONT = 11;

/** The size of the text where the columns that are shown are printed as wide as one page of A4 landscape. */
function printedSize(count: number, period: number): number {
  const periods = PERIODS.slice(0, count);
  const later = periods.slice(period + 1).map(({ code }) => formPointsKey(code));
  const columns = formWidths(formColumns(periods, period > 0), (key) => later.includes(key));
  const shown = columns.filter(({ key }) => !later.includes(key));
  return (FONT * PAGE) / shown.reduce((sum, { width }) => sum + width * 5.5 + 3.95, 0);
}

describe('the widths of the columns of a form', () => {
  it.each([
    [1, 0],
    [2, 1],
    [4, 0],
    [4, 1],
    [4, 3],
    [7, 0],
  ])('fill the page at 8 points and little more, of %s periods in number %s', (count, period) => {
    expect(printedSize(count, period)).toBeGreaterThanOrEqual(SMALLEST_PRINT);
    expect(printedSize(count, period)).toBeLessThan(SMALLEST_PRINT * 1.06);
  });

  it('give what is left to the texts, and take nothing from numbers and codes', () => {
    const columns = formColumns(PERIODS.slice(0, 4), true);
    const widthOf = (key: string, hidden: readonly string[]): number =>
      formWidths(columns, (each) => hidden.includes(each)).find((column) => column.key === key)?.width ?? 0;
    const later = ['points.6T', 'points.9T', 'points.NAM'];
    expect(widthOf('rule', later)).toBeGreaterThan(widthOf('rule', []));
    expect(widthOf('code', later)).toBe(widthOf('code', []));
    expect(widthOf('documentDate', later)).toBe(widthOf('documentDate', []));
  });

  it('hold a hundred points with two decimals, in bold too', () => {
    const columns = formWidths(formColumns(PERIODS.slice(0, 4), true), () => false);
    const ofPoints = columns.filter(({ key }) => key === 'maximum' || key.startsWith('points.'));
    expect(ofPoints).toHaveLength(5);
    for (const { width, style } of ofPoints) {
      expect(width).toBeGreaterThanOrEqual(textWidth('100,00'));
      expect((STYLES[style] as CellStyle).indent).toBe(0);
    }
  });

  it('never get so narrow that nothing can be read, however many periods there are', () => {
    const many = Array.from({ length: 30 }, (_, index): Period => ({ code: `P${index}`, name: `P${index}` }));
    const columns = formColumns(many, true);
    formWidths(columns, () => false).forEach(({ width }, index) => {
      expect(width).toBeGreaterThanOrEqual((columns[index]?.width ?? 0) * 0.8);
    });
  });
});
