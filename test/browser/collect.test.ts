import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { Frame, Page } from 'playwright-core';
import { cellText } from '../../src/core/cells/cellText';
import { buildRound } from '../../src/core/round/build';
import { draftFromFile } from '../../src/core/roundFile/draftFromFile';
import { zipFiles, type ZipEntry } from '../../src/files/zip';
import { COLLECTED_PERIOD, collectionRound } from '../../src/tools/demo/collection/collectionRound';
import { DAMAGES } from '../../src/tools/demo/collection/damages';
import { filledForm, type UnitForm } from '../../src/tools/demo/collection/unitForm';
import { splitEntries } from '../../src/tools/demo/splitEntries';
import { hasLibreOffice, throughLibreOffice } from '../files/libreOffice';
import { accessibilityProblems } from './accessibility';
import { sheetValues } from './book';
import { useEmbeddedWorkbook } from './embedded';
import { until } from './until';

const UNITS = 12;
const draft = draftFromFile(collectionRound(UNITS));
const { round } = buildRound(draft);
const { inSheet, byForm } = splitEntries(round, draft.scores, COLLECTED_PERIOD);
const codes = round.units.map(({ code }) => code);
const LATE = 'Nộp trễ';
const TO_FIX = 'Phiếu phải sửa';
const NOT_SENT = 'Chưa nộp';

const stage = useEmbeddedWorkbook({ ...draft, scores: inSheet });

it('sends twelve forms out and takes back what comes: filled in LibreOffice, zipped, damaged, twice, or not at all', async () => {
  const { page, pane, problems } = await stage.open();
  const forms = await formsOf(page, pane);
  expect(forms.map(({ fileName }) => fileName)).toEqual(
    codes.map((code) => `PhieuTuCham_2026_${code}_6T.xlsx`),
  );
  expect((await received(page)).filter(([, state]) => state === 'Đã phát').map(([code]) => code)).toEqual(
    codes,
  );

  const form = (unit: number): UnitForm => formAt(forms, unit);
  const asSent = (unit: number): ZipEntry => ({
    fileName: form(unit).fileName,
    bytes: filledForm(form(unit), form(unit).entered),
  });
  const inLibreOffice = [saved(asSent(0), 'xlsx'), saved(asSent(1), 'ods'), saved(asSent(2), 'xls')];
  const pile = [
    ...inLibreOffice,
    { fileName: 'hai-xa.zip', bytes: zipFiles([asSent(3), asSent(4)]) },
    ...DAMAGES.truncated(form(5)),
    ...DAMAGES.aboveMaximum(form(6)),
    ...DAMAGES.changedMaximum(form(7)),
    ...DAMAGES.secondVersion(form(8)),
    ...DAMAGES.numberAsText(form(9)),
    ...(await DAMAGES.otherVersion(form(10))),
    { fileName: 'ghi-chu.docx', bytes: new TextEncoder().encode('Kính gửi') },
  ];
  await pane.getByRole('button', { name: 'Sang thu phiếu' }).click();
  await choose(pane, pile);
  await pane.getByRole('button', { name: 'Nhận 6 phiếu hợp lệ' }).waitFor();
  const all = '23/23 mục';
  const secondVersion = fileOf(8).replace('.xlsx', '-ban-2.xlsx');
  expect((await outcomes(pane)).sort()).toEqual(
    [
      ...inLibreOffice.map(({ fileName }, unit) => `${fileName}: ${nameOf(unit)}, Hợp lệ: ${all}`),
      `hai-xa.zip/${fileOf(3)}: ${nameOf(3)}, Hợp lệ: ${all}`,
      `hai-xa.zip/${fileOf(4)}: ${nameOf(4)}, Hợp lệ: ${all}`,
      `${fileOf(5)}: Không rõ đơn vị, Không nhận`,
      `${fileOf(6)}: ${nameOf(6)}, Cần sửa: 1`,
      `${fileOf(7)}: ${nameOf(7)}, Cần sửa: 1`,
      `${fileOf(8)} · chọn ở tệp ${secondVersion}: ${nameOf(8)}, Cần chọn giữa hai tệp`,
      `${secondVersion}: ${nameOf(8)}, Khác tệp cùng đơn vị: 1 ô`,
      `${fileOf(9)}: ${nameOf(9)}, Hợp lệ: ${all}, 1 cảnh báo`,
      `${fileOf(10)}: ${nameOf(10)}, Không nhận`,
      'ghi-chu.docx: Không rõ đơn vị, Không nhận',
    ].sort(),
  );
  expect(await accessibilityProblems(pane)).toEqual([]);
  await pane.getByText('Tệp hỏng, không đọc hết được.').waitFor();
  await pane.getByText('Không phải tệp bảng tính.').waitFor();
  await pane.getByText('Phiếu lập theo bộ tiêu chí phiên bản 1; đợt này dùng phiên bản 2.').waitFor();

  // Of the two files of one unit neither is written before somebody has chosen.
  await pane.getByText('Hai tệp của cùng đơn vị; dùng tệp nào?').waitFor();
  await pane.getByRole('button', { name: 'Nhận 6 phiếu hợp lệ' }).click();
  await pane.getByText(/^Đã ghi 6 phiếu và 2 tệp cần sửa/).waitFor();
  const asText = { [`${codes[9]} 1.4.2`]: '1,5' };
  await agreeOn(page, pane, [LATE, LATE, LATE, LATE, LATE, NOT_SENT, TO_FIX, TO_FIX, NOT_SENT, LATE], asText);

  // The second of two files, and one that was corrected: the file that does not count stays on record.
  const kept = await received(page);
  await pane.getByRole('tab', { name: 'Tệp trả về' }).click();
  await pane.getByRole('radio', { name: `Dùng ${secondVersion}` }).check();
  await pane.getByRole('button', { name: /^Nhận 1 phiếu/ }).click();
  await pane.getByText(/^Đã ghi 1 phiếu, 1 tệp không dùng/).waitFor();
  const corrected = { ...asSent(6), fileName: `sua-${fileOf(6)}` };
  await choose(pane, [corrected]);
  await pane.getByRole('button', { name: 'Nhận 1 phiếu hợp lệ' }).click();
  await until(async () => (await received(page)).length, kept.length + 3);
  await pane.getByRole('button', { name: 'Hoàn tác' }).click();
  await until(async () => (await received(page)).length, kept.length + 2);
  await pane.getByRole('button', { name: 'Nhận 1 phiếu hợp lệ' }).click();
  await until(async () => (await received(page)).length, kept.length + 3);
  const replaced = await received(page);
  expect(replaced).toEqual([
    ...kept,
    [codes[8], 'Đã thay', fileOf(8)],
    [codes[8], 'Đã nhận', secondVersion],
    [codes[6], 'Đã nhận', corrected.fileName],
  ]);
  expect((await sheetValues(page, 'Khác biệt')).at(-1)?.slice(0, 8)).toEqual([
    codes[8],
    '6T',
    '1.4.2',
    '6 tháng: điểm',
    '0',
    '1.5',
    secondVersion,
    fileOf(8),
  ]);
  await agreeOn(page, pane, [LATE, LATE, LATE, LATE, LATE, NOT_SENT, LATE, TO_FIX, LATE, LATE], {
    ...asText,
    [`${codes[8]} 1.4.2`]: '0',
  });

  expect(await accessibilityProblems(pane)).toEqual([]);

  // All of it once more changes nothing.
  const before = [await received(page), await sheetValues(page, 'Điểm')];
  await pane.getByRole('tab', { name: 'Tệp trả về' }).click();
  await pane.getByRole('button', { name: 'Thu tiếp' }).click();
  await choose(pane, [...pile, corrected]);
  await pane.getByText('Đã xem, bản khác đang dùng').waitFor();
  expect(await pane.getByRole('button', { name: /^(Nhận|Ghi nhận) \d/ }).count()).toBe(0);
  expect((await outcomes(pane)).filter((line) => line.endsWith('Đã nhận'))).toHaveLength(8);
  expect([await received(page), await sheetValues(page, 'Điểm')]).toEqual(before);
  await choose(pane, inLibreOffice);
  await pane
    .getByText(/ · giống hệt /)
    .first()
    .waitFor();

  expect(problems).toEqual([]);
});

/** Locks the framework, makes the forms of 6 months, takes them away and records that they went out. */
async function formsOf(page: Page, pane: Frame): Promise<ZipEntry[]> {
  await pane.getByRole('listitem', { name: /^1\. Bộ tiêu chí/ }).click();
  await pane.getByRole('button', { name: 'Khóa bộ tiêu chí' }).click();
  await pane.getByRole('button', { name: 'Sang phát phiếu' }).click();
  await pane.getByRole('button', { name: /Kỳ/ }).first().click();
  await pane.getByRole('menuitemradio', { name: 'Kỳ 6 tháng' }).click();
  await pane.getByRole('button', { name: `Tạo ${UNITS} phiếu` }).click();
  const download = page.waitForEvent('download');
  await pane.getByRole('button', { name: 'Tải gói phiếu' }).click();
  const archive = new Uint8Array(readFileSync(await (await download).path()));
  await pane.getByRole('button', { name: `Ghi đã phát ${UNITS} phiếu` }).click();
  await pane.getByText(`Đã ghi ${UNITS} phiếu đã phát`).waitFor();
  return Object.entries(unzipSync(archive)).map(([fileName, bytes]) => ({ fileName, bytes }));
}

function formAt(forms: readonly ZipEntry[], unit: number): UnitForm {
  const [form, entered] = [forms[unit], byForm[unit]];
  if (!form || !entered) throw new RangeError(`No unit ${unit}`);
  return { ...form, unit, round, period: COLLECTED_PERIOD, entered };
}

/** A form that was opened and saved again, where LibreOffice is installed. */
function saved({ fileName, bytes }: ZipEntry, format: 'xlsx' | 'ods' | 'xls'): ZipEntry {
  return hasLibreOffice
    ? { fileName: fileName.replace('.xlsx', `.${format}`), bytes: throughLibreOffice(bytes, format) }
    : { fileName, bytes };
}

function choose(pane: Frame, files: readonly ZipEntry[]): Promise<void> {
  return pane.locator('input[type=file]').setInputFiles(
    files.map(({ fileName, bytes }) => ({
      name: fileName,
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(bytes),
    })),
  );
}

/** One line per file as the list has it: whose, and what became of it. */
async function outcomes(pane: Frame): Promise<string[]> {
  const rows = await pane.getByRole('list', { name: 'Các tệp trả về' }).locator('> li').allInnerTexts();
  return rows.map((row) => {
    const [unit = '', result = '', file = ''] = row.split('\n');
    return `${file}: ${unit}, ${result}`;
  });
}

/** The rows of sheet Thu nhận: unit, state, file. */
async function received(page: Page): Promise<string[][]> {
  const rows = await sheetValues(page, 'Thu nhận');
  return rows.flatMap(([code = '', , , state = '', , , file = '']) =>
    codes.includes(code) ? [[code, state, file]] : [],
  );
}

/** The score table has what the received forms say and nothing of the others; the list of late units says the same. */
async function agreeOn(
  page: Page,
  pane: Frame,
  states: readonly string[],
  otherwise: Readonly<Record<string, string>>,
): Promise<void> {
  const stateOf = (unit: number): string => states[unit] ?? NOT_SENT;
  await pane.getByRole('tab', { name: 'Đơn vị và kỳ' }).click();
  await pane.getByRole('button', { name: 'Ghi danh sách chưa nộp, nộp trễ' }).click();
  await pane.getByText(/^Đã ghi trang Chưa nộp, nộp trễ/).waitFor();
  const late = await sheetValues(page, 'Chưa nộp, nộp trễ');
  expect(
    late
      .flatMap(([code = '', , period, , state = '']) => (period === '6 tháng' ? [`${code} ${state}`] : []))
      .sort(),
  ).toEqual(codes.map((code, unit) => `${code} ${stateOf(unit)}`).sort());

  const scores = await sheetValues(page, 'Điểm');
  const headings = scores.find(([first]) => first === 'Mã đơn vị') ?? [];
  const at = (row: readonly string[], heading: string): string => row[headings.indexOf(heading)] ?? '';
  const stands = scores.flatMap((row) => {
    const value = at(row, '6 tháng: số liệu') || at(row, '6 tháng: điểm');
    return codes.includes(row[0] ?? '') && value !== '' ? [`${row[0]} ${at(row, 'Mã mục')} ${value}`] : [];
  });
  const said = draft.scores.flatMap(({ unitCode, itemCode, entries }) => {
    const unit = codes.indexOf(cellText(unitCode));
    const entry = entries[COLLECTED_PERIOD];
    const value = entry ? cellText(entry.data) || cellText(entry.points) : '';
    const key = `${codes[unit]} ${cellText(itemCode)}`;
    return stateOf(unit) === LATE && value !== '' ? [`${key} ${otherwise[key] ?? value}`] : [];
  });
  expect(stands.sort()).toEqual(said.sort());
}

const nameOf = (unit: number): string => round.units[unit]?.name ?? '';
const fileOf = (unit: number): string => `PhieuTuCham_2026_${codes[unit]}_6T.xlsx`;
