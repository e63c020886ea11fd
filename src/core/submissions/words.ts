import { comparable } from '../cells/comparable';
import {
  RECEIVING_DECISIONS,
  SUBMISSION_STATUSES,
  type ReceivingDecision,
  type SubmissionStatus,
} from './submission';

/** What the table of submissions calls a status: the word that is written, then others that are understood. */
const STATUS_WORDS: Readonly<Record<SubmissionStatus, readonly string[]>> = {
  sentOut: ['Đã phát', 'Sent out'],
  received: ['Đã nhận', 'Received'],
  replaced: ['Đã thay', 'Replaced'],
  notUsed: ['Không dùng', 'Not used'],
  toFix: ['Cần sửa', 'To fix'],
};

const DECISION_WORDS: Readonly<Record<ReceivingDecision, string>> = {
  useNew: 'Dùng bản mới',
  keepOld: 'Giữ bản cũ',
};

export function statusWord(status: SubmissionStatus): string {
  return STATUS_WORDS[status][0] ?? '';
}

export function decisionWord(decision: ReceivingDecision): string {
  return DECISION_WORDS[decision];
}

/** The texts that the columns "Tình trạng" and "Quyết định" offer. */
export const STATUS_CHOICES: readonly string[] = SUBMISSION_STATUSES.map(statusWord);
export const DECISION_CHOICES: readonly string[] = RECEIVING_DECISIONS.map(decisionWord);

/** undefined where the word is none of the five. */
export function readStatus(text: string): SubmissionStatus | undefined {
  const wanted = comparable(text);
  return SUBMISSION_STATUSES.find((status) =>
    STATUS_WORDS[status].some((word) => comparable(word) === wanted),
  );
}
