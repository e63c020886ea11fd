import type { CollectedFile } from '../../../sheets/collect/collected.types';
import { findingText } from '../../../words/findingText';
import { formatCount, formatDate } from '../../../words/numbers';
import { refusalText } from '../../../words/refusalText';
import { textTable, type TextColumn } from '../textTable';
import { collectionSummary, worstFinding } from './collectionSummary';
import { FILE_STATES, type FileState } from './fileOutcome';
import type { PlayedCollection } from './playCollection';

const COLUMNS: readonly TextColumn[] = [
  { heading: 'Kết quả', align: 'left' },
  { heading: 'Số tệp', align: 'right' },
];

const STATE_WORDS: Readonly<Record<FileState, string>> = {
  accepted: 'Nhận vào sổ',
  withFindings: 'Nhận vào sổ, có điều cần lưu ý',
  toFix: 'Cần sửa, không nhận',
  toChoose: 'Chờ chọn bản',
  duplicate: 'Trùng, bỏ qua',
  refused: 'Từ chối',
};

/** The collecting of a period as lines for a terminal. */
export function collectionText(played: PlayedCollection): string[] {
  const { round, asOf } = played.analysis;
  const { units, sent, files, byState, reasons, standing, nothingSent } = collectionSummary(played);
  const { name = '', deadline = '' } = round.periods[played.period] ?? {};
  return [
    `Kỳ ${name}, hạn nộp ${formatDate(deadline)}, xem ngày ${formatDate(asOf)}.`,
    `Phát ${shown(sent)} phiếu cho ${shown(units)} đơn vị; gửi về ${shown(files)} tệp.`,
    '',
    ...textTable(COLUMNS, [
      ...FILE_STATES.flatMap((state) => [
        [STATE_WORDS[state], shown(byState[state])],
        ...reasons
          .filter((reason) => reason.state === state)
          .map(({ example, files: count }) => [`    ${wordsOf(example)}`, shown(count)]),
      ]),
      ['Cộng', shown(files)],
    ]),
    '',
    `Theo trang Thu nhận: ${shown(standing.received)} đơn vị đã nộp (${shown(standing.receivedLate)} nộp trễ), ${shown(standing.toFix)} phải sửa, ` +
      `${shown(standing.overdue)} chưa có phiếu (${shown(nothingSent)} không gửi tệp nào).`,
  ];
}

function shown(count: number): string {
  return formatCount(count, 'vi');
}

/** A reason in the words for its first file. */
function wordsOf(file: CollectedFile): string {
  if (file.kind === 'refused') {
    return refusalText(file, 'vi');
  }
  const finding = file.kind === 'form' ? worstFinding(file) : undefined;
  return finding ? findingText(finding, 'vi').title : '';
}
