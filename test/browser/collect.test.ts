import { readEntries } from '../../src/core/entries/readEntries';
import { buildRound } from '../../src/core/round/build';
import { draftFromFile } from '../../src/core/round/draftFromFile';
import { cellText } from '../../src/core/framework/vocabulary';
import { renderTemplates } from '../../src/files/templates';
import { fillForm } from '../../src/host/demo/fillForm';
import { communes2026 } from '../../src/samples/communes2026';
import { accessibilityProblems } from './accessibility';
import { readCell } from './book';
import { useEmbeddedWorkbook } from './embedded';
import { until } from './until';

const JOB_TIME = 240_000;
const SIX_MONTHS = 1;
const draft = draftFromFile(communes2026);
const { round } = buildRound(draft);
const wrong = new Set(
  readEntries(round, draft.scores).findings.flatMap(({ severity, unit }) =>
    severity === 'error' && unit !== undefined ? [unit] : [],
  ),
);
/** Units whose entries the sample has without a mistake. */
const [firstGood = 0, secondGood = 0] = round.units.flatMap(({ name }, unit) =>
  wrong.has(name) ? [] : [unit],
);

interface ReturnedFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const file = (name: string, bytes: Uint8Array): ReturnedFile => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(bytes),
});

/** The form of a unit for 6 months, filled in as the sample says. */
async function returnedForm(unit: number): Promise<ReturnedFile> {
  const code = round.units[unit]?.code ?? '';
  const rows = new Map(
    draft.scores
      .filter(({ unitCode }) => unitCode === code)
      .map((row) => [cellText(row.itemCode), row] as const),
  );
  for await (const { bytes, fileName } of renderTemplates(round, [], [unit], SIX_MONTHS)) {
    return file(fileName, fillForm(bytes, rows, SIX_MONTHS) ?? bytes);
  }
  throw new Error('No form was made');
}

describe('on the sample round', () => {
  const stage = useEmbeddedWorkbook('sample');

  it(
    'takes a pile of files in, writes the good ones at once, and takes them back',
    async () => {
      const { page, pane, problems } = await stage.open();
      const good = [await returnedForm(firstGood), await returnedForm(secondGood)];
      const [first] = good;
      const pile = [
        ...good,
        file('hong.xlsx', (first?.buffer ?? Buffer.alloc(0)).subarray(0, 9_000)),
        file('ghi-chu.docx', Buffer.from('Kính gửi')),
      ];
      await pane.getByRole('listitem', { name: /^3\. Thu phiếu/ }).click();
      await pane.getByRole('heading', { level: 1, name: 'Thu phiếu' }).waitFor();
      await pane.locator('input[type=file]').setInputFiles(pile);

      await pane.getByRole('button', { name: 'Nhận 2 phiếu hợp lệ' }).waitFor();
      await pane.getByText('Tệp hỏng, không đọc hết được.').waitFor();
      await pane.getByText('Không phải tệp bảng tính.').waitFor();
      expect(await accessibilityProblems(pane)).toEqual([]);

      await pane.getByRole('button', { name: 'Nhận 2 phiếu hợp lệ' }).click();
      await pane.getByText(/^Đã ghi 2 phiếu lúc/).waitFor();
      const received = async (): Promise<unknown[]> => {
        const rows = await Promise.all(
          Array.from({ length: 12 }, (_, row) =>
            Promise.all(Array.from({ length: 8 }, (__, column) => readCell(page, 'Thu nhận', row, column))),
          ),
        );
        return rows.flat().flatMap((cell) => {
          const value = cell?.value;
          return typeof value === 'string' && value.endsWith('.xlsx') ? [value] : [];
        });
      };
      await until(
        received,
        good.map(({ name }) => name),
      );

      // The same pile once more: nothing new, nothing to write.
      await pane.locator('input[type=file]').setInputFiles(good);
      await pane
        .getByText(/^Trùng nội dung với tệp/)
        .first()
        .waitFor();
      expect(await pane.getByRole('button', { name: /^Nhận \d/ }).count()).toBe(0);

      await pane.getByRole('button', { name: 'Hoàn tác' }).click();
      await until(received, []);

      await pane.getByRole('tab', { name: 'Đơn vị và kỳ' }).click();
      await pane.getByRole('grid', { name: 'Đơn vị và kỳ' }).waitFor();
      expect(await accessibilityProblems(pane)).toEqual([]);
      expect(problems).toEqual([]);
    },
    JOB_TIME,
  );
});
