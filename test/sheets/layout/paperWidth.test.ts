import { fullWidth, paperWidth } from '../../../src/sheets/layout/paperWidth';

/** Columns of so many digits. */
function columns(...widths: readonly number[]): { width: number }[] {
  return widths.map((width) => ({ width }));
}

/** How wide some columns are on paper at 8 points, in LibreOffice, of the 806 points that a page has. */
function printed(widths: readonly number[], percent: number): number {
  return widths.reduce((sum, width) => sum + width * 5.5 + 3.95, 0) * (percent / 100);
}

describe('the columns of a sheet on A4 landscape', () => {
  it('are as large as on the screen where they fit', () => {
    expect(paperWidth(columns(20, 30))).toEqual({ size: { percent: 100 } });
  });

  it('are shrunk to the page, with narrow margins before the text gets smaller than 8 points', () => {
    expect(paperWidth(columns(60, 70))).toEqual({ size: { percent: 100 } });
    expect(paperWidth(columns(80, 80))).toEqual({ size: { percent: 82 } });
    expect(paperWidth(columns(90, 95))).toEqual({ size: { percent: 77 }, margins: 'narrow' });
  });

  it('go on several pages across, with their titles, before the text gets smaller than 8 points', () => {
    const widths = [10, 30, ...Array.from({ length: 30 }, () => 10)];
    const { size, columnBreaks = [], titleColumns } = paperWidth(columns(...widths), { titleColumns: 2 });
    expect(titleColumns).toBe(2);
    expect(columnBreaks.length).toBe(2);
    const starts = [0, ...columnBreaks];
    const pages = starts.map((start, index) => [
      ...(start === 0 ? [] : widths.slice(0, 2)),
      ...widths.slice(start, starts[index + 1]),
    ]);
    for (const page of pages) {
      expect(printed(page, size.percent)).toBeLessThanOrEqual(806);
    }
    expect(size.percent).toBeGreaterThanOrEqual(73);
  });

  it('rather end a page before a column that begins something new', () => {
    const widths = columns(...Array.from({ length: 22 }, () => 10));
    expect(paperWidth(widths).columnBreaks).toEqual([18]);
    expect(paperWidth(widths, { rather: [15] }).columnBreaks).toEqual([15]);
    // Not where a page would stay empty.
    expect(paperWidth(widths, { rather: [0, 20] }).columnBreaks).toEqual([18]);
  });

  it('take one page however many they are where that is asked for; hidden ones take none of it', () => {
    const many = columns(...Array.from({ length: 40 }, () => 10));
    const { size } = fullWidth([...many, { width: 500, hidden: true }] as { width: number }[]);
    expect(size).toEqual({ percent: 33 });
    expect(fullWidth(many)).toMatchObject({ size, margins: 'narrow' });
  });
});
