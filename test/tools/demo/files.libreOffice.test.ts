import { analyseRound } from '../../../src/core/analysis/analyse';
import { NOT_APPLICABLE_TEXT } from '../../../src/core/cells/notApplicable';
import { MISSING, NOT_APPLICABLE } from '../../../src/core/entries/entryColumns';
import { draftFromFile } from '../../../src/core/roundFile/draftFromFile';
import { renderForms } from '../../../src/files/forms';
import { readWorkbook } from '../../../src/files/readWorkbook';
import { binhDuong2017 } from '../../../src/samples/binhDuong2017';
import { communes2026 } from '../../../src/samples/communes2026';
import { readForm } from '../../../src/sheets/form/readForm';
import type { Grid } from '../../../src/sheets/grid/grid';
import { fillForm } from '../../../src/tools/demo/fillForm';
import { playRound } from '../../../src/tools/demo/playRound';
import { hasLibreOffice, throughLibreOffice } from '../../files/libreOffice';
import { partsOf } from '../../files/package';

const describeWithLibreOffice = hasLibreOffice ? describe : describe.skip;

function sheetsOf(bytes: Uint8Array): readonly Grid[] {
  const reading = readWorkbook(bytes);
  return reading.ok ? reading.sheets : [];
}

describeWithLibreOffice('a form filled by a unit without the add-in, in LibreOffice', () => {
  const draft = draftFromFile(communes2026);
  const { round, entries } = analyseRound(draft, '2026-12-16');
  const unit = round.units.findIndex(({ code }) => code === 'XM06');
  const period = round.periods.length - 1;
  const itemCodes = round.framework.items.map((node) => round.framework.nodes[node]?.code ?? '');
  const rowOf = (code: string): number =>
    entries.rowOf[unit * itemCodes.length + itemCodes.indexOf(code)] ?? -1;
  let saved: Uint8Array;

  beforeAll(async () => {
    for await (const form of renderForms(round, [], [unit], period)) {
      const typed = new Map(
        itemCodes.flatMap((code) => {
          const row = draft.scores[rowOf(code)];
          return row ? [[code, row] as const] : [];
        }),
      );
      saved = throughLibreOffice(fillForm(form.bytes, typed, period) ?? form.bytes);
    }
  });

  it('computes, by its own formulas, exactly the points that the core computes', () => {
    const reading = readForm(sheetsOf(saved));
    const rows = reading.kind === 'form' ? reading.rows : [];
    const inForm = new Map(
      rows.flatMap(({ itemCode, points }) => (points === null ? [] : [[itemCode, points] as const])),
    );
    const byCore = new Map<string, string | number>();
    itemCodes.forEach((code, item) => {
      const value =
        entries.columns.self[(unit * itemCodes.length + item) * round.periods.length + period] ?? MISSING;
      if (value !== MISSING) {
        byCore.set(code, value === NOT_APPLICABLE ? NOT_APPLICABLE_TEXT : value / 1_000_000);
      }
    });
    expect(inForm.size).toBeGreaterThan(20);
    expect(Object.fromEntries(inForm)).toEqual(Object.fromEntries(byCore));
  });

  it('still says whose it is, is protected, and refuses more than the maximum', () => {
    const reading = readForm(sheetsOf(saved));
    expect(reading).toMatchObject({
      identity: { unitCode: 'XM06', periodCode: 'NAM' },
      identityIsCertain: true,
    });
    const sheet = partsOf(saved)['xl/worksheets/sheet1.xml'] ?? '';
    expect(sheet).toMatch(/<sheetProtection [^>]*sheet="(true|1)"/);
    expect(sheet).toContain('(điểm tối đa)');
  });
});

describeWithLibreOffice('the round workbook of the demo, in LibreOffice', () => {
  it('has the same numbers and texts on every sheet', async () => {
    const { workbook } = await playRound(binhDuong2017);
    const cellsOf = (bytes: Uint8Array): [string, unknown][][] =>
      sheetsOf(bytes).map(({ sheet, values }) =>
        values.flatMap((row, at) =>
          row.flatMap((cell, column): [string, unknown][] =>
            cell === null || cell === '' ? [] : [[`${sheet} ${at} ${column}`, cell]],
          ),
        ),
      );
    expect(cellsOf(throughLibreOffice(workbook))).toEqual(cellsOf(workbook));
  });
});
