import { analyseRound } from '../../src/core/analysis/analyse';
import { draftFromFile } from '../../src/core/roundFile/draftFromFile';
import { renderWorkbook } from '../../src/files/renderWorkbook';
import { communes2026 } from '../../src/samples/communes2026';
import { formSheets } from '../../src/sheets/form/formSheets';
import { FIRST_ROW } from '../../src/sheets/form/formGeometry';
import { SMALLEST_PRINT } from '../../src/sheets/layout/paperWidth';
import type { SheetLayout } from '../../src/sheets/layout/sheetLayout';
import { lineCount } from '../../src/sheets/layout/textHeight';
import { allThroughLibreOffice, hasLibreOffice } from './libreOffice';
import { pdfTexts, type PdfText } from './pdfText';

const describeWithLibreOffice = hasLibreOffice ? describe : describe.skip;
const RULE_COLUMN = 3;

const draft = draftFromFile(communes2026);
const { round } = analyseRound(draft, '2026-12-16');
const unitCode = round.units[0]?.code;
const entries = round.framework.items.map((node) =>
  draft.scores.find((row) => row.unitCode === unitCode && row.itemCode === round.framework.nodes[node]?.code),
);
const NAMES = ['the first period', 'the last period', 'the last period, as it was filled'] as const;
const LAYOUTS: readonly SheetLayout[][] = [
  formSheets(round, 0, 0, []),
  formSheets(round, 0, round.periods.length - 1, []),
  formSheets(round, 0, round.periods.length - 1, entries),
];

/** Width and height of every page of a PDF, in points. */
function pageSizes(pdf: Uint8Array): string[] {
  const text = new TextDecoder('latin1').decode(pdf);
  return [...text.matchAll(/\/Type\/Page\/[^]*?\/MediaBox\[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
    ([, width = '', height = '']) => `${Math.round(Number(width))} × ${Math.round(Number(height))}`,
  );
}

/** How the items of a form are scored, as it says. */
function rulesOf([form]: readonly SheetLayout[]): string[] {
  return (form?.blocks ?? []).flatMap(({ row, column, cells }) => {
    const rule = cells[0]?.[RULE_COLUMN];
    return row >= FIRST_ROW && column === 0 && typeof rule === 'string' ? [rule] : [];
  });
}

/** Pieces that begin at the same place of their lines, with how far each is from the one above it. */
function distances(texts: readonly PdfText[]): number[] {
  const columns = new Map<string, PdfText[]>();
  for (const text of texts) {
    const key = `${text.page} ${text.x.toFixed(1)}`;
    columns.set(key, [...(columns.get(key) ?? []), text]);
  }
  return [...columns.values()].flatMap((column) => {
    const sorted = [...column].sort((left, right) => right.y - left.y);
    return sorted.slice(1).map(({ y, size }, index) => ((sorted[index]?.y ?? y) - y) / size);
  });
}

/** How many lines begin where most do: those that say how items are scored. */
function mostAtOnePlace(texts: readonly PdfText[]): number {
  const counts = new Map<string, number>();
  for (const { x } of texts) {
    counts.set(x.toFixed(1), (counts.get(x.toFixed(1)) ?? 0) + 1);
  }
  return Math.max(...counts.values());
}

describeWithLibreOffice('a form that is printed', () => {
  let pdfs: Uint8Array[] = [];
  beforeAll(async () => {
    pdfs = allThroughLibreOffice(await Promise.all(LAYOUTS.map(renderWorkbook)), 'pdf');
  });

  it.each(NAMES)('is on A4 landscape, and the guide on one A4 upright: %s', (name) => {
    const sizes = pageSizes(pdfs[NAMES.indexOf(name)] ?? new Uint8Array());
    expect(new Set(sizes)).toEqual(new Set(['842 × 595', '595 × 842']));
    expect(sizes.filter((size) => size === '595 × 842')).toHaveLength(1);
  });

  it.each(NAMES)('has no text smaller than 8 points: %s', (name) => {
    const sizes = pdfTexts(pdfs[NAMES.indexOf(name)] ?? new Uint8Array()).map(({ size }) => size);
    expect(sizes.length).toBeGreaterThan(1000);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(SMALLEST_PRINT);
    // Not half as many pages again as there must be, either.
    expect(Math.min(...sizes)).toBeLessThan(SMALLEST_PRINT * 1.1);
  });

  it.each(NAMES)('prints no line over another: %s', (name) => {
    const apart = distances(pdfTexts(pdfs[NAMES.indexOf(name)] ?? new Uint8Array()));
    expect(apart.length).toBeGreaterThan(300);
    expect(Math.min(...apart)).toBeGreaterThan(1);
  });

  it.each(NAMES)('has rows as high as their text, and less than a tenth more: %s', (name) => {
    const index = NAMES.indexOf(name);
    const layouts = LAYOUTS[index] ?? [];
    const [form] = layouts;
    const width = (form?.columns[RULE_COLUMN]?.width ?? 0) - 1.3;
    const reckoned = rulesOf(layouts).reduce((sum, text) => sum + lineCount({ text, width }), 0);
    const printed = mostAtOnePlace(pdfTexts(pdfs[index] ?? new Uint8Array()));
    expect(reckoned).toBeGreaterThanOrEqual(printed * 0.97);
    expect(reckoned).toBeLessThan(printed * 1.1);
  });
});
