import { analyseRound } from '../../src/core/analysis/analyse';
import { draftFromFile } from '../../src/core/roundFile/draftFromFile';
import { renderWorkbook } from '../../src/files/renderWorkbook';
import { communes2026 } from '../../src/samples/communes2026';
import { NARROW_MARGINS } from '../../src/sheets/layout/margins';
import type { SheetLayout } from '../../src/sheets/layout/sheetLayout';
import { formSheets } from '../../src/sheets/form/formSheets';
import { hasLibreOffice, throughLibreOffice } from './libreOffice';

const describeWithLibreOffice = hasLibreOffice ? describe : describe.skip;
const PATIENCE = 120_000;

const A4 = { width: 842, height: 595 };
/** Of a character, as columns are measured. */
const CHARACTER_POINTS = 5.25;
const USUAL_ROW_POINTS = 15;

/** How many pages one above the other a sheet takes that is printed as wide as one page. */
function pagesHigh({ columns, rows, blocks }: SheetLayout): number {
  const width = columns.reduce((sum, column) => sum + column.width * CHARACTER_POINTS, 0);
  const scale = (A4.width - NARROW_MARGINS.left - NARROW_MARGINS.right) / width;
  const last = Math.max(...blocks.map(({ row, cells }) => row + cells.length));
  const heights = new Map(rows.map(({ row, height = USUAL_ROW_POINTS }) => [row, height]));
  const height = Array.from({ length: last }, (_, row) => heights.get(row) ?? USUAL_ROW_POINTS).reduce(
    (sum, each) => sum + each,
    0,
  );
  return (height * scale) / (A4.height - NARROW_MARGINS.top - NARROW_MARGINS.bottom);
}

/** Width and height of every page of a PDF, in points. */
function pageSizes(pdf: Uint8Array): string[] {
  const text = new TextDecoder('latin1').decode(pdf);
  return [...text.matchAll(/\/Type\/Page\/[^]*?\/MediaBox\[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
    ([, width = '', height = '']) => `${Math.round(Number(width))} × ${Math.round(Number(height))}`,
  );
}

describeWithLibreOffice('a form that is printed', () => {
  it(
    'is on A4 landscape with all its columns on one page across, and the guide on A4 upright',
    async () => {
      const { round } = analyseRound(draftFromFile(communes2026), '2026-12-16');
      const layouts = formSheets(round, 0, round.periods.length - 1, []);
      const sizes = pageSizes(throughLibreOffice(await renderWorkbook(layouts), 'pdf'));
      const [form] = layouts as [SheetLayout];
      const across = sizes.filter((size) => size === '842 × 595').length / pagesHigh(form);
      expect(sizes.filter((size) => size === '595 × 842')).toHaveLength(1);
      // Columns that spill over would make it two pages for one.
      expect(across).toBeGreaterThan(0.8);
      expect(across).toBeLessThan(1.5);
    },
    PATIENCE,
  );
});
