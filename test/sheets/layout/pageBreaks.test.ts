import fc from 'fast-check';
import { pageBreaks } from '../../../src/sheets/layout/pageBreaks';

/** 487.3 points are printed between the usual margins; 98 of a hundred are filled: 31 rows of 15 points. */
const ROWS_OF_A_PAGE = 31;

function breaks(
  rows: number,
  together: readonly { row: number; rows: number }[] = [],
  titleRows?: { row: number; rows: number },
): number[] {
  return pageBreaks({ heights: [], rows, together }, 100, titleRows ? { titleRows } : {});
}

describe('where pages begin', () => {
  it('is after as many rows as fit', () => {
    expect(breaks(ROWS_OF_A_PAGE)).toEqual([]);
    expect(breaks(2 * ROWS_OF_A_PAGE + 1)).toEqual([31, 62]);
  });

  it('counts the rows that are repeated, from the second page on', () => {
    expect(breaks(80, [], { row: 0, rows: 1 })).toEqual([31, 61]);
  });

  it('is before a heading that would stand at the foot, and before all headings above it', () => {
    expect(breaks(40, [{ row: 30, rows: 2 }])).toEqual([30]);
    const chain = [
      { row: 29, rows: 2 },
      { row: 30, rows: 2 },
    ];
    expect(breaks(40, chain)).toEqual([29]);
    expect(breaks(40, [{ row: 29, rows: 2 }])).toEqual([31]);
  });

  it('lets only what fits no page be torn', () => {
    expect(breaks(40, [{ row: 2, rows: 31 }])).toEqual([2, 33]);
    expect(breaks(40, [{ row: 2, rows: 35 }])).toEqual([31]);
  });

  it('knows heights, smaller print and narrower margins', () => {
    const heights = Array.from({ length: 20 }, (_, row) => ({ row, height: 45 }));
    expect(pageBreaks({ heights, rows: 20, together: [] }, 100, {})).toEqual([10]);
    expect(pageBreaks({ heights, rows: 20, together: [] }, 80, {})).toEqual([13]);
    expect(pageBreaks({ heights, rows: 20, together: [] }, 100, { margins: 'narrow' })).toEqual([11]);
  });

  it('never overfills a page, nor tears what fits one', () => {
    const run = fc.record({ row: fc.nat(150), rows: fc.integer({ min: 1, max: 4 }) });
    const heights = fc.array(fc.integer({ min: 15, max: 100 }), { minLength: 200, maxLength: 200 });
    fc.assert(
      fc.property(heights, fc.array(run, { maxLength: 12 }), (sizes, together) => {
        const starts = pageBreaks(
          { heights: sizes.map((height, row) => ({ row, height })), rows: 200, together },
          100,
          {},
        );
        const edges = [0, ...starts, 200];
        for (let page = 0; page + 1 < edges.length; page += 1) {
          const own = sizes.slice(edges[page], edges[page + 1]);
          expect(own.reduce((sum, height) => sum + height, 0)).toBeLessThanOrEqual(487.3);
        }
        const alone = together.filter((each) =>
          together.every(
            (other) =>
              other === each || other.row + other.rows <= each.row || each.row + each.rows <= other.row,
          ),
        );
        for (const { row, rows } of alone) {
          expect(starts.filter((start) => start > row && start < row + rows)).toEqual([]);
        }
      }),
    );
  });
});
