import { analyseRound } from '../../src/core/analysis/analyse';
import { draftFromFile } from '../../src/core/roundFile/draftFromFile';
import type { RoundFile } from '../../src/core/roundFile/roundFile';
import { renderWorkbook } from '../../src/files/renderWorkbook';
import { communes2026 } from '../../src/samples/communes2026';
import { formSheets } from '../../src/sheets/form/formSheets';
import type { SheetLayout } from '../../src/sheets/layout/sheetLayout';
import { SMALLEST_PRINT } from '../../src/sheets/layout/paperWidth';
import { layoutOf, RESULT_SHEETS } from '../../src/sheets/results/registry';
import { scoresLayout } from '../../src/sheets/round/scoresLayout';
import { allThroughLibreOffice, hasLibreOffice } from './libreOffice';
import { pdfTexts } from './pdfText';

const describeWithLibreOffice = hasLibreOffice ? describe : describe.skip;

/** The sample with so many units: its own again and again under other codes. */
function roundOf(units: number): RoundFile {
  const own = communes2026.units;
  const more = Array.from({ length: Math.max(0, units - own.length) }, (_, index) => {
    const like = own[index % own.length];
    return { like: like?.code, unit: { ...like, code: `X${index}`, name: `${like?.name ?? ''} ${index}` } };
  });
  return {
    ...communes2026,
    units: [...own, ...more.map(({ unit }) => unit)],
    entries: [
      ...(communes2026.entries ?? []),
      ...more.flatMap(({ like, unit }) =>
        (communes2026.entries ?? []).flatMap((entry) =>
          entry.unit === like ? [{ ...entry, unit: unit.code }] : [],
        ),
      ),
    ],
  } as RoundFile;
}

/** Half way through the year, when every sheet has something to tell. */
const analyses = [12, 60].map((units) => analyseRound(draftFromFile(roundOf(units)), '2026-08-10'));
const layouts: SheetLayout[] = [
  ...analyses.flatMap((analysis) => RESULT_SHEETS.map(({ id }) => layoutOf(id, analysis, 1))),
  scoresLayout(draftFromFile(communes2026), 'vi'),
  ...analyses.slice(0, 1).flatMap(({ round }) => formSheets(round, 0, 1, []).slice(0, 1)),
];
const NAMES = layouts.map(({ name }, index) => [`${name} (${index})`, index] as const);

describeWithLibreOffice('a sheet that is printed', () => {
  let pdfs: Uint8Array[] = [];
  beforeAll(async () => {
    pdfs = allThroughLibreOffice(await Promise.all(layouts.map((layout) => renderWorkbook([layout]))), 'pdf');
  });

  it.each(NAMES)('has no text smaller than 8 points on A4: %s', (_, index) => {
    const sizes = pdfTexts(pdfs[index] ?? new Uint8Array()).map(({ size }) => size);
    expect(sizes.length).toBeGreaterThan(3);
    // The names of a chart's bars are drawn by LibreOffice, a little smaller.
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(SMALLEST_PRINT);
  });

  it.each(NAMES)(
    'has as many pages as were planned, so that none ends where it should not: %s',
    (_, index) => {
      const { print, columns = [] } = layouts[index] ?? {};
      const across = 1 + (print?.columnBreaks?.length ?? 0);
      const planned = across * (1 + (print?.rowBreaks?.length ?? 0));
      const pages = new TextDecoder('latin1').decode(pdfs[index]).match(/\/Type\/Page\//g)?.length ?? 0;
      expect(columns.length).toBeGreaterThan(0);
      if (layouts[index]?.tables.length === 0) {
        expect(pages).toBe(planned);
      } else {
        // A table has nothing to keep together: it breaks by itself.
        expect(pages % across).toBe(0);
      }
    },
  );
});
