import { DEFAULT_POLICY, type Policy } from '../../core/setup/policy';
import { USUAL_TOTAL } from '../../core/framework/auditTotals';
import { readLockMark } from '../../core/framework/lockMark';
import type { CellInput } from '../../core/cells/cell';
import { pointsToNumber, type Points } from '../../core/points/points';
import { readTieBreakers, writeTieBreakers } from '../../core/setup/tieBreaker';
import { DEFAULT_REMINDER, PLACEHOLDER_LIST, unknownPlaceholders } from '../../core/reminders/reminder';
import { cellAmount, oneLine } from '../grid/cellValue';
import {
  asFlag,
  asRankDecimals,
  asRanking,
  asRankMeasure,
  asShare,
  asText,
  between,
  FLAG_CHOICES,
  flagText,
  MAXIMUM_DECIMALS,
  positive,
  RANK_MEASURE_TEXTS,
  RANKING_TEXTS,
  UNDECLARED,
  UNROUNDED_TEXT,
} from './settingCells';

/** One value per setting, as understood from its cell; undefined is a cell that cannot be understood. */
export interface SettingValues extends Policy {
  readonly id: string;
  readonly title: string;
  readonly organisation: string;
  readonly contact: string;
  readonly year: number;
  readonly sample: boolean;
  readonly frameworkName: string;
  readonly frameworkVersion: number;
  readonly frameworkLocked: boolean;
  readonly lockMark: string;
  readonly declaredTotal: Points;
  readonly declaredSurveyShare: Points | typeof UNDECLARED;
  readonly reminder: string;
}
export type SettingKey = keyof SettingValues;

interface Setting<K extends SettingKey> {
  readonly vi: string;
  readonly en: string;
  /** What counts where the row is missing or its value empty; undefined: it must be given. */
  readonly fallback?: SettingValues[K];
  readonly write: (value: SettingValues[K]) => string | number;
  readonly read: (cell: CellInput) => SettingValues[K] | undefined;
  /** The parts of a cell that cannot be understood where the rest of it can; each is a finding of its own. */
  readonly unreadable?: (cell: CellInput) => readonly string[];
  /** What the cell offers, where there are few answers. */
  readonly choices?: readonly string[];
  /** Longest text, in characters; 250 where it does not say. */
  readonly longest?: number;
  /** What stands in the cell's tip. */
  readonly prompt: string;
}

/** Every setting, in the order shown. */
export const SETTINGS: { readonly [K in SettingKey]: Setting<K> } = {
  title: {
    vi: 'Tên đợt',
    en: 'Round title',
    write: (value) => value,
    read: asText,
    prompt: 'Tên đầy đủ của đợt đánh giá, in trên phiếu và các trang kết quả.',
  },
  organisation: {
    vi: 'Cơ quan chủ trì',
    en: 'Organisation',
    fallback: '',
    write: (value) => value,
    read: asText,
    prompt: 'Cơ quan tổ chức đánh giá, ví dụ: Sở Nội vụ.',
  },
  contact: {
    vi: 'Liên hệ',
    en: 'Contact',
    fallback: '',
    write: (value) => value,
    read: asText,
    prompt: 'Bộ phận, điện thoại, thư điện tử mà đơn vị hỏi khi điền phiếu. In ở trang Hướng dẫn của phiếu.',
  },
  year: {
    vi: 'Năm đánh giá',
    en: 'Year',
    write: (value) => value,
    read: (cell) => between(cell, 1990, 2200),
    prompt: 'Năm được đánh giá, gồm bốn chữ số.',
  },
  id: {
    vi: 'Mã đợt',
    en: 'Round code',
    write: (value) => value,
    read: asText,
    prompt: 'Mã này nằm trong từng phiếu. Không đổi sau khi đã phát phiếu.',
  },
  sample: {
    vi: 'Dữ liệu mẫu',
    en: 'Sample data',
    fallback: false,
    write: flagText,
    read: asFlag,
    choices: FLAG_CHOICES,
    prompt: 'Có: mọi trang và phiếu đều ghi rõ là dữ liệu mẫu.',
  },
  frameworkName: {
    vi: 'Tên bộ tiêu chí',
    en: 'Framework',
    write: (value) => value,
    read: asText,
    prompt: 'Tên bộ tiêu chí và văn bản ban hành.',
  },
  frameworkVersion: {
    vi: 'Phiên bản bộ tiêu chí',
    en: 'Framework version',
    fallback: 1,
    write: (value) => value,
    read: (cell) => between(cell, 1, 9999),
    prompt: 'Số nguyên từ 1. Tăng lên mỗi khi sửa bộ tiêu chí sau khi đã phát phiếu.',
  },
  frameworkLocked: {
    vi: 'Khóa bộ tiêu chí',
    en: 'Framework locked',
    fallback: false,
    write: flagText,
    read: asFlag,
    choices: FLAG_CHOICES,
    prompt: 'Có: bộ tiêu chí đã chốt, không sửa nữa.',
  },
  declaredTotal: {
    vi: 'Tổng điểm quy định',
    en: 'Declared total',
    fallback: USUAL_TOTAL,
    write: (value) => pointsToNumber(value),
    read: (cell) => positive(cellAmount(cell)),
    prompt: 'Tổng điểm tối đa của bộ tiêu chí theo văn bản ban hành, thường là 100.',
  },
  declaredSurveyShare: {
    vi: 'Tỷ lệ điểm điều tra XHH (%)',
    en: 'Survey share of points (%)',
    fallback: UNDECLARED,
    write: (value) => (value === UNDECLARED ? '' : pointsToNumber(value)),
    read: asShare,
    prompt: 'Phần trăm tổng điểm đến từ điều tra XHH theo quy định, ví dụ 35. Để trống: không so.',
  },
  ranking: {
    vi: 'Cách xếp hạng',
    en: 'Ranking',
    fallback: DEFAULT_POLICY.ranking,
    write: (value) => RANKING_TEXTS[value],
    read: asRanking,
    choices: Object.values(RANKING_TEXTS),
    prompt: 'Liên tiếp: sau hai đơn vị đồng hạng 2 là hạng 3. Cách hạng: sau đó là hạng 4.',
  },
  rankBy: {
    vi: 'Xếp hạng theo',
    en: 'Ranked by',
    fallback: DEFAULT_POLICY.rankBy,
    write: (value) => RANK_MEASURE_TEXTS[value],
    read: asRankMeasure,
    choices: Object.values(RANK_MEASURE_TEXTS),
    prompt:
      'Chỉ số: điểm chia cho điểm tối đa áp dụng. Tổng điểm: so số điểm, kể cả khi điểm tối đa khác nhau; tiêu chí phụ cũng so điểm. Xếp loại luôn theo chỉ số.',
  },
  rankDecimals: {
    vi: 'Số chữ số thập phân khi xếp hạng',
    en: 'Decimals for ranking',
    fallback: DEFAULT_POLICY.rankDecimals,
    write: (value) => (value === 'unrounded' ? UNROUNDED_TEXT : value),
    read: asRankDecimals,
    prompt:
      'Số từ 0 đến 6, hoặc: Không làm tròn. Chỉ số (hoặc tổng điểm) bằng nhau đến chữ số này thì đồng hạng.',
  },
  tieBreakers: {
    vi: 'Tiêu chí phụ khi bằng điểm',
    en: 'Tie-breakers',
    fallback: DEFAULT_POLICY.tieBreakers,
    write: writeTieBreakers,
    read: (cell) => readTieBreakers(oneLine(cell)).breakers,
    unreadable: (cell) => readTieBreakers(oneLine(cell)).unreadable,
    prompt:
      'Xét lần lượt khi bằng nhau, cách nhau dấu chấm phẩy. Ví dụ: lĩnh vực 3; điều tra XHH; thẩm định; hạng năm trước. Để trống: đồng hạng.',
  },
  surveyHeld: {
    vi: 'Có điều tra xã hội học',
    en: 'Survey held',
    fallback: DEFAULT_POLICY.surveyHeld,
    write: flagText,
    read: asFlag,
    choices: FLAG_CHOICES,
    prompt: 'Không: các mục điều tra XHH không tính, điểm còn lại quy đổi về 100 %.',
  },
  totalAboveMaximum: {
    vi: 'Cho phép vượt điểm tối đa',
    en: 'Total above the maximum',
    fallback: DEFAULT_POLICY.totalAboveMaximum,
    write: flagText,
    read: asFlag,
    choices: FLAG_CHOICES,
    prompt:
      'Không: tổng điểm kể cả điểm thưởng không quá điểm tối đa. Có: điểm thưởng được cộng vượt điểm tối đa.',
  },
  totalBelowZero: {
    vi: 'Cho phép tổng điểm âm',
    en: 'Total below zero',
    fallback: DEFAULT_POLICY.totalBelowZero,
    write: flagText,
    read: asFlag,
    choices: FLAG_CHOICES,
    prompt:
      'Không: điểm trừ nhiều hơn điểm đạt thì tổng điểm tính là 0. Có: tổng điểm để âm và xếp hạng theo số âm đó.',
  },
  shownDecimals: {
    vi: 'Số chữ số thập phân hiển thị',
    en: 'Decimals shown',
    fallback: DEFAULT_POLICY.shownDecimals,
    write: (value) => value,
    read: (cell) => between(cell, 0, MAXIMUM_DECIMALS),
    prompt: 'Số từ 0 đến 6, dùng cho các trang kết quả.',
  },
  reminder: {
    vi: 'Mẫu thư nhắc',
    en: 'Reminder text',
    fallback: DEFAULT_REMINDER,
    write: (value) => value,
    read: (cell) => (unknownPlaceholders(oneLine(cell)).length === 0 ? asText(cell) : undefined),
    longest: 1000,
    prompt: `Một đoạn cho mỗi đơn vị chưa nộp phiếu. Trong ngoặc nhọn chỉ dùng: ${PLACEHOLDER_LIST}. Để trống: lời nhắc có sẵn.`,
  },
  lockMark: {
    vi: 'Dấu khóa',
    en: 'Lock mark',
    fallback: '',
    write: (value) => value,
    read: (cell) => (readLockMark(oneLine(cell)) ? oneLine(cell) : undefined),
    longest: 32_000,
    prompt: 'Khung này tự ghi khi khóa, để biết tiêu chí nào đổi sau đó. Đừng sửa.',
  },
};
