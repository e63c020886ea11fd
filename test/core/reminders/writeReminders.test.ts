import { analyseRound } from '../../../src/core/analysis/analyse';
import type { RoundFileEntry } from '../../../src/core/roundFile/roundFile';
import {
  DEFAULT_REMINDER,
  fillReminder,
  PLACEHOLDER_LIST,
  unknownPlaceholders,
} from '../../../src/core/reminders/reminder';
import type { SubmissionRow } from '../../../src/core/rows/submissionRow';
import { writeReminders, type Reminder } from '../../../src/core/reminders/writeReminders';
import { smallDraft, smallFile } from '../support/sampleDraft';
import type { RoundSettings } from '../../../src/core/setup/roundSettings';
import { submissionRow } from '../support/submissionRow';

const Q1 = 0;
const YEAR = 1;

/** The reminders of a period of the small round, whose deadlines are 2026-04-05 and 2026-12-10. */
function remind(
  asOf: string,
  period: number,
  entries: readonly RoundFileEntry[] = [],
  submissions: readonly SubmissionRow[] = [],
  reminder?: string,
  change: Partial<RoundSettings> = { contact: 'cchc@so.example' },
): Reminder[] {
  const [first, ...others] = smallFile().units;
  const units = first ? [{ ...first, contact: 'Bộ phận Văn thư' }, ...others] : others;
  const draft = { ...smallDraft(entries, { units }), submissions };
  const settings = { ...draft.settings, ...change, ...(reminder !== undefined && { reminder }) };
  return writeReminders(analyseRound({ ...draft, settings }, asOf), period);
}

describe('reminders', () => {
  it('say what is owed, since when, and whom of the department to ask; dots where nobody is named', () => {
    const [first] = remind('2026-04-15', Q1);
    expect(first).toEqual({
      unit: 0,
      text: 'Kính gửi Xã Mẫu 01: phiếu tự chấm kỳ Quý I có hạn nộp ngày 05/04/2026, đến nay đã quá 10 ngày mà chưa được tiếp nhận; còn 2 mục đến hạn chưa có điểm. Đề nghị đơn vị hoàn thành và gửi phiếu. Liên hệ khi cần hỗ trợ: Sở Nội vụ, cchc@so.example.',
    });
    const [nobody] = remind('2026-04-15', Q1, [], [], undefined, { organisation: '' });
    expect(nobody?.text).toMatch(/Liên hệ khi cần hỗ trợ: …\.$/u);
  });

  it('go to units whose form is overdue or to be fixed, not to one that sent late', () => {
    const submissions = [
      submissionRow('XM01', 'Q1', { status: 'Đã nhận', received: '2026-04-14' }),
      submissionRow('XM02', 'Q1', { status: 'Cần sửa', received: '2026-04-04' }),
    ];
    const units = remind('2026-04-15', Q1, [], submissions).map(({ unit }) => unit);
    expect(units).toEqual([1, 2]);
  });

  it('name the file that has errors, and where as far as that is noted', () => {
    const broken = { status: 'Cần sửa', file: 'phieu.xlsx', errors: 2 } as const;
    const submissions = [
      submissionRow('XM01', 'Q1', { ...broken, received: '2026-04-04', note: 'Sửa: Phiếu!H12 (1.2)' }),
      submissionRow('XM02', 'Q1', broken),
    ];
    expect(remind('2026-04-15', Q1, [], submissions, '{đơn vị}.').map(({ text }) => text)).toEqual([
      'Xã Mẫu 01. Tệp phieu.xlsx nhận ngày 04/04/2026 có 2 lỗi nên chưa được tiếp nhận. Sửa: Phiếu!H12 (1.2).',
      'Xã Mẫu 02. Tệp phieu.xlsx có 2 lỗi nên chưa được tiếp nhận.',
      'Xã Mẫu 03.',
    ]);
  });

  it('are none before the deadline, and none of another period', () => {
    expect(remind('2026-04-05', Q1)).toEqual([]);
    expect(remind('2026-04-15', YEAR)).toEqual([]);
  });

  it('count what is due by then and empty in every period so far', () => {
    const missing = (...entries: RoundFileEntry[]): string | undefined =>
      remind('2026-12-20', YEAR, entries, [], '{số mục thiếu}').find(({ unit }) => unit === 1)?.text;
    const unit = 'XM02';
    expect(missing()).toBe('4');
    expect(missing({ unit, item: '1.2', periods: { Q1: { points: 30 } } })).toBe('3');
    expect(missing({ unit, item: '1.2', periods: { Q1: { points: 'KAD' } } })).toBe('3');
    expect(missing({ unit, item: '1.2', periods: { Q1: { points: 'không đọc được' } } })).toBe('3');
    expect(missing({ unit: 'XM03', item: '1.2', periods: { Q1: { points: 30 } } })).toBe('4');
  });

  it('do not count for a period what came in a later one', () => {
    const later = { unit: 'XM02', item: '1.2', periods: { NAM: { points: 30 } } };
    const texts = remind('2026-04-15', Q1, [later], [], '{đơn vị}: {số mục thiếu}').map(({ text }) => text);
    expect(texts).toContain('Xã Mẫu 02: 2');
  });
});

describe('the text of reminders', () => {
  const values = {
    unit: 'Xã Mẫu 01',
    period: 'Quý I',
    deadline: '05/04/2026',
    daysLate: '3',
    missing: '2',
    contact: 'Văn thư',
  };

  it('takes words in braces in any case and spacing, and each as often as it stands', () => {
    expect(fillReminder('{ĐƠN VỊ}, { kỳ }; {Đơn  vị}', values)).toBe('Xã Mẫu 01, Quý I; Xã Mẫu 01');
  });

  it('takes every word that is offered', () => {
    expect(PLACEHOLDER_LIST).toBe('{đơn vị}, {kỳ}, {hạn nộp}, {số ngày trễ}, {số mục thiếu}, {liên hệ}');
    expect(fillReminder(PLACEHOLDER_LIST, values)).toBe('Xã Mẫu 01, Quý I, 05/04/2026, 3, 2, Văn thư');
    expect(unknownPlaceholders(`${PLACEHOLDER_LIST} ${DEFAULT_REMINDER}`)).toEqual([]);
  });

  it('leaves words that nothing can be put in for, and names them', () => {
    const text = 'Gửi {tên}, {}: hạn {hạn nộp}{';
    expect(fillReminder(text, values)).toBe('Gửi {tên}, {}: hạn 05/04/2026{');
    expect(unknownPlaceholders(text)).toEqual(['tên', '']);
  });
});
