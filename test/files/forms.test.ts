import type { ScoreRow } from '../../src/core/rows/scoreRow';
import { analyseRound } from '../../src/core/analysis/analyse';
import { draftFromFile } from '../../src/core/roundFile/draftFromFile';
import { readWorkbook } from '../../src/files/readWorkbook';
import { formFileNames, renderForms, type FormFile } from '../../src/files/forms';
import { communes2026 } from '../../src/samples/communes2026';
import { completeScores } from '../../src/sheets/round/completeScores';
import { readForm } from '../../src/sheets/form/readForm';
import { partOf, partsOf } from './package';

const draft = draftFromFile(communes2026);
const { round } = analyseRound(draft, '2026-12-16');

async function filesOf(...args: Parameters<typeof renderForms>): Promise<FormFile[]> {
  const files: FormFile[] = [];
  for await (const file of renderForms(...args)) {
    files.push(file);
  }
  return files;
}

describe('renderForms', () => {
  it('makes a form that says whose it is, for which period and of which framework', async () => {
    const [file] = await filesOf(round, [], [0], 1);
    const reading = file && readWorkbook(file.bytes);
    expect(file?.fileName).toBe('PhieuTuCham_2026_XM01_6T.xlsx');
    expect(reading?.ok && readForm(reading.sheets)).toMatchObject({
      kind: 'form',
      identity: { unitCode: 'XM01', periodCode: '6T', roundId: 'mau-xa-2026', frameworkVersion: 1 },
      identityIsCertain: true,
      findings: [],
    });
  });

  it('asks for every item by its code, as text', async () => {
    const [file] = await filesOf(round, [], [0], 3);
    const reading = file && readWorkbook(file.bytes);
    const form = reading?.ok ? readForm(reading.sheets) : undefined;
    const codes = form?.kind === 'form' ? form.rows.map((row) => row.itemCode) : [];
    expect(codes).toEqual(round.framework.items.map((node) => round.framework.nodes[node]?.code));
  });

  it('refuses more than the maximum in the file itself, with a Vietnamese message', async () => {
    const [file] = await filesOf(round, [], [0], 0);
    const sheet = file ? partOf(file.bytes, 'xl/worksheets/sheet1.xml') : '';
    const messages = [...sheet.matchAll(/<dataValidation [^>]*errorStyle="stop"[^>]* error="([^"]*)"/g)];
    expect(messages.map((match) => match[1])).toContain(
      'Mục 1.1.2: nhập số từ 0 đến 1 (điểm tối đa), theo bước 0,25. Chưa chấm thì để trống.',
    );
    expect(sheet).toMatch(/<sheetProtection [^>]*sheet="1"/);
  });

  it('stops before the next unit when it is told to, and reports progress', async () => {
    const abort = new AbortController();
    const progress: string[] = [];
    const made: number[] = [];
    const options = {
      signal: abort.signal,
      onProgress: (done: number, total: number): void => void progress.push(`${done}/${total}`),
    };
    for await (const { unit } of renderForms(round, [], [0, 1, 2], 0, options)) {
      made.push(unit);
      if (unit === 1) {
        abort.abort();
      }
    }
    expect(made).toEqual([0, 1]);
    expect(progress).toEqual(['1/3', '2/3']);
  });

  it('makes the same form for a unit without rows and for one with rows in which nothing stands', async () => {
    const blank = completeScores({ ...draft, scores: [] }).scores;
    // The time at which a file was made stands in its properties.
    const contentOf = async (scores: readonly ScoreRow[]): Promise<unknown> => {
      const [file] = await filesOf(round, scores, [1], 2);
      const { 'docProps/core.xml': _made, ...parts } = partsOf(file?.bytes ?? new Uint8Array());
      return parts;
    };
    const without = await contentOf([]);
    expect(await contentOf(blank)).toEqual(without);
    const noted = blank.map((row) => ({ ...row, note: 'Ghi chú' }));
    expect(await contentOf(noted)).not.toEqual(without);
  });

  it('keeps a code that no file name can hold out of the file name', () => {
    const units = round.units.map((unit) => ({ ...unit, code: 'X/M:01 ..\\' }));
    expect(formFileNames({ ...round, units }, 0)[0]).toBe('PhieuTuCham_2026_X-M-01-..-_Q1.xlsx');
  });

  it('has a name of its own for each of two units whose codes make one', () => {
    const [unit] = round.units;
    const units = ['X/1', 'X:1', 'x-1', 'X2'].flatMap((code) => (unit ? [{ ...unit, code }] : []));
    expect(formFileNames({ ...round, units }, 0)).toEqual([
      'PhieuTuCham_2026_X-1_Q1.xlsx',
      'PhieuTuCham_2026_X-1_Q1 (2).xlsx',
      'PhieuTuCham_2026_x-1_Q1 (3).xlsx',
      'PhieuTuCham_2026_X2_Q1.xlsx',
    ]);
  });
});
