import { layoutOf } from '../../../../src/sheets/results/registry';
import { analyseRound, type RoundAnalysis } from '../../../../src/core/analysis/analyse';
import { writeReminders } from '../../../../src/core/reminders/writeReminders';
import type { SheetLayout } from '../../../../src/sheets/layout/sheetLayout';
import { readRoundTables } from '../../../../src/sheets/round/readRound';
import { roundLayouts } from '../../../../src/sheets/round/roundLayouts';
import { smallDraft, smallFile } from '../../../core/support/sampleDraft';
import { tablesOfLayouts } from '../../layoutGrid';

const submission = (unitCode: string, status: string, received: string): object => ({
  unitCode,
  periodCode: 'Q1',
  sentOut: null,
  received,
  file: 'a.xlsx',
  status,
  errors: null,
  warnings: null,
  content: null,
  decision: null,
  note: null,
});

/** On 20/04/2026, deadline of Q1 05/04/2026: XM01 sent late, XM02 must correct, XM03 has not sent. */
function analysis(reminder?: string): RoundAnalysis {
  const units = smallFile().units.map((unit) => ({ ...unit, contact: `vp@${unit.code}` }));
  const draft = smallDraft([{ unit: 'XM01', item: '1.2', periods: { Q1: { points: 1 } } }], { units });
  const submissions = [
    submission('XM01', 'Đã nhận', '2026-04-07'),
    submission('XM02', 'Cần sửa', '2026-04-01'),
  ] as unknown as typeof draft.submissions;
  const settings = { ...draft.settings, ...(reminder !== undefined && { reminder }) };
  return analyseRound({ ...draft, settings, submissions }, '2026-04-20');
}

function textsOf(layout: SheetLayout): unknown[][] {
  return layout.blocks.flatMap(({ cells }) => cells.map((row) => [...row]));
}

it('lists who did not send, must correct or sent late, with dates, days and contact', () => {
  const rows = textsOf(layoutOf('lateUnits', analysis(), 0)).filter(([code]) =>
    String(code).startsWith('XM'),
  );
  expect(rows).toEqual([
    ['XM02', 'Xã Mẫu 02', 'Quý I', 46_117, 'Phiếu phải sửa', 46_113, 15, 'vp@XM02'],
    ['XM03', 'Xã Mẫu 03', 'Quý I', 46_117, 'Chưa nộp', null, 15, 'vp@XM03'],
    ['XM01', 'Xã Mẫu 01', 'Quý I', 46_117, 'Nộp trễ', 46_119, 2, 'vp@XM01'],
  ]);
});

it('says so where nobody is late', () => {
  const early = analyseRound(smallDraft(), '2026-04-05');
  expect(textsOf(layoutOf('lateUnits', early, 0))).toContainEqual([
    'Không có đơn vị nào chưa nộp hoặc nộp trễ.',
  ]);
  expect(textsOf(layoutOf('reminders', early, 0))).toContainEqual([
    'Không có đơn vị nào cần nhắc trong kỳ này.',
  ]);
});

it('reminds only those of whom nothing was received, in the words of the round', () => {
  const own =
    '{Đơn vị}, kỳ {kỳ}, hạn {hạn nộp}: trễ {số ngày trễ} ngày, thiếu {số mục thiếu} mục; gọi {liên hệ}.';
  const found = writeReminders(analysis(own), 0);
  expect(found.map(({ text }) => text)).toEqual([
    'Xã Mẫu 02, kỳ Quý I, hạn 05/04/2026: trễ 15 ngày, thiếu 2 mục; gọi Sở Nội vụ. Tệp a.xlsx nhận ngày 01/04/2026 có lỗi nên chưa được tiếp nhận.',
    'Xã Mẫu 03, kỳ Quý I, hạn 05/04/2026: trễ 15 ngày, thiếu 2 mục; gọi Sở Nội vụ.',
  ]);
  expect(textsOf(layoutOf('reminders', analysis(own), 0))).toContainEqual([
    'XM02',
    'Xã Mẫu 02',
    found[0]?.text ?? '',
  ]);
});

it('has a text of its own that leaves nothing in braces', () => {
  const [first] = writeReminders(analysis(), 0);
  expect(first?.text).toContain('Xã Mẫu 02');
  expect(first?.text).not.toMatch(/[{}]/u);
});

it('reads the text back from the settings, and finds a word in braces that nothing can be put in for', () => {
  const read = (reminder: string): ReturnType<typeof readRoundTables> => {
    const draft = smallDraft();
    const changed = { ...draft, settings: { ...draft.settings, reminder } };
    return readRoundTables(tablesOfLayouts(roundLayouts(changed, { language: 'vi' })));
  };
  const good = read('Nhắc {đơn vị}');
  expect(good.kind === 'round' && [good.draft.settings.reminder, good.findings]).toEqual([
    'Nhắc {đơn vị}',
    [],
  ]);
  const bad = read('Nhắc {đơn vi}');
  expect(bad.kind === 'round' && bad.draft.settings.reminder).toBeUndefined();
  expect(bad.kind === 'round' && bad.findings).toMatchObject([
    { code: 'settingInvalid', parameters: { setting: 'Mẫu thư nhắc', text: 'Nhắc {đơn vi}' } },
  ]);
});
