import { buildRound } from '../../src/core/round/build';
import { draftFromFile } from '../../src/core/roundFile/draftFromFile';
import { readWorkbook } from '../../src/files/readWorkbook';
import { renderForms } from '../../src/files/forms';
import { communes2026 } from '../../src/samples/communes2026';
import { cellAddress } from '../../src/sheets/grid/address';
import { formPointsKey } from '../../src/sheets/form/formColumns';
import { readForm } from '../../src/sheets/form/readForm';
import { goTo, readCell, typeIntoCell } from './book';
import { useEmbeddedWorkbook } from './embedded';
import { until } from './until';

const TIME = 240_000;
const SHEET = 'Phiếu tự chấm';
const { round } = buildRound(draftFromFile(communes2026));

/** The first unit's empty form for the first quarter, and where it takes the points of an item. */
async function firstForm(itemCode: string): Promise<{ bytes: Uint8Array; row: number; column: number }> {
  for await (const { bytes } of renderForms(round, [], [0], 0)) {
    const file = readWorkbook(bytes);
    const reading = file.ok ? readForm(file.sheets) : undefined;
    if (reading?.kind === 'form') {
      const { origin, rows, identity } = reading;
      const row = origin.rows[rows.findIndex((line) => line.itemCode === itemCode)];
      const column = origin.columns.get(formPointsKey(identity.periodCode));
      if (row !== undefined && column !== undefined) {
        return { bytes, row, column };
      }
    }
  }
  throw new Error(`No form with item ${itemCode}`);
}

describe('a form that was sent out, opened in the grid', () => {
  const stage = useEmbeddedWorkbook('empty');

  it(
    'refuses more than the maximum itself, and takes what is within it',
    async () => {
      const { page } = await stage.open();
      const { bytes, row, column } = await firstForm('1.1.2');
      await page.setInputFiles('#file', {
        name: 'PhieuTuCham_2026_XM01_Q1.xlsx',
        mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        buffer: Buffer.from(bytes),
      });
      await until(() => page.textContent('#file-name').catch(() => ''), 'PhieuTuCham_2026_XM01_Q1.xlsx');
      await page.waitForSelector('html[data-ready]', { state: 'attached' });
      const points = (): Promise<unknown> => readCell(page, SHEET, row, column).then((cell) => cell?.value);
      expect(await points()).toBeNull();

      await goTo(page, `'${SHEET}'!${cellAddress(row, column)}`);
      await typeIntoCell(page, '1,25');
      await page.locator('#refusal-message').waitFor();
      expect(await page.textContent('#refusal-message')).toContain('nhập số từ 0 đến 1 (điểm tối đa)');
      await page.keyboard.press('Escape');
      expect(await points()).toBeNull();

      await goTo(page, `'${SHEET}'!${cellAddress(row, column)}`);
      await typeIntoCell(page, '0,75');
      await until(points, 0.75);
    },
    TIME,
  );
});
