import { comparable } from '../cells/comparable';

/** What a reminder may say of a unit, by the word that stands in braces. */
const PLACEHOLDERS = {
  unit: 'đơn vị',
  period: 'kỳ',
  deadline: 'hạn nộp',
  daysLate: 'số ngày trễ',
  missing: 'số mục thiếu',
  contact: 'liên hệ',
} as const;
type Placeholder = keyof typeof PLACEHOLDERS;
const KEYS = Object.keys(PLACEHOLDERS) as readonly Placeholder[];

const IN_BRACES = /\{([^{}]*)\}/gu;

/** What is written where a round has no text of its own. */
export const DEFAULT_REMINDER =
  'Kính gửi {đơn vị}: phiếu tự chấm kỳ {kỳ} có hạn nộp ngày {hạn nộp}, đến nay đã quá {số ngày trễ} ngày mà chưa được tiếp nhận; còn {số mục thiếu} mục đến hạn chưa có điểm. Đề nghị đơn vị hoàn thành và gửi phiếu. Liên hệ khi cần hỗ trợ: {liên hệ}.';

export type ReminderValues = Readonly<Record<Placeholder, string>>;

/** "{đơn vị}, {kỳ}, …": for whoever edits the text. */
export const PLACEHOLDER_LIST = KEYS.map((key) => `{${PLACEHOLDERS[key]}}`).join(', ');

/** The words in braces that nothing can be put in for. */
export function unknownPlaceholders(text: string): string[] {
  return [...text.matchAll(IN_BRACES)].flatMap(([, name = '']) => (keyOf(name) === undefined ? [name] : []));
}

/** The text with everything in braces put in; a word that is unknown stays as it is. */
export function fillReminder(text: string, values: ReminderValues): string {
  return text.replace(IN_BRACES, (whole, name: string) => {
    const key = keyOf(name);
    return key === undefined ? whole : values[key];
  });
}

function keyOf(name: string): Placeholder | undefined {
  return KEYS.find((key) => comparable(PLACEHOLDERS[key]) === comparable(name));
}
