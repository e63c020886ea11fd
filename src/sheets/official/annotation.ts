import { comparable } from '../../core/cells/comparable';
import { mayBeLine } from './longestLine';
import { withoutMarks } from './officialLine';

/** What a line below an item says that is not how it is scored. */
export interface Annotation {
  /** lead: words above the levels, "Cách chấm điểm:". */
  readonly kind: 'note' | 'evidence' | 'appraiser' | 'lead';
  /** Without the words that name it; empty where only lines below it say something. */
  readonly text: string;
}

const KINDS: readonly (readonly [Annotation['kind'], RegExp])[] = [
  ['note', /^\(\*+\)\s*/u],
  [
    'note',
    /^(\(?\*+\)?\s*)?(ghi chú|lưu ý|chú thích|chú ý|giải thích|ghi chú thêm)(\s*\(?\d*\)?)\s*([:.]\s*|$)/u,
  ],
  [
    'evidence',
    /^(các\s+)?(yêu cầu\s+(về\s+)?)?((tài liệu|hồ sơ|văn bản)(,\s*(tài liệu|hồ sơ|văn bản))?\s+(kiểm chứng|minh chứng|chứng minh)|minh chứng|kiểm chứng|tlkc|căn cứ (đánh giá|chấm điểm))(\s+(kèm theo|gồm|bao gồm|là))*\s*(:\s*|$|-\s+)/u,
  ],
  [
    'appraiser',
    /^(cơ quan|đơn vị|bộ phận|phòng)\s+(chủ trì\s+)?(thẩm định|theo dõi|đánh giá|chủ trì|phụ trách)(\s+(thẩm định|đánh giá|chấm điểm))*\s*:\s*/u,
  ],
  [
    'lead',
    /^(cách|phương pháp|hướng dẫn|thang|mức|quy định|tiêu chuẩn|nội dung)\s+(tính|chấm|đánh giá|điểm|cho)(\s+(điểm|như sau|cụ thể|đánh giá))*\s*:?$/u,
  ],
];

/** Reads "Tài liệu kiểm chứng: …", "Ghi chú: …", "Cơ quan thẩm định: …", "Cách chấm:"; undefined for every other line. */
export function readAnnotation(line: string): Annotation | undefined {
  if (!mayBeLine(line)) {
    return undefined;
  }
  const whole = withoutMarks(line).replace(/\s+/gu, ' ').normalize('NFC');
  const text = comparable(whole);
  for (const [kind, pattern] of KINDS) {
    const match = pattern.exec(text);
    if (match) {
      return { kind, text: whole.slice(match[0].length).trim() };
    }
  }
  return undefined;
}
