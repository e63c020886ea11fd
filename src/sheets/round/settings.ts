import type { CellInput } from '../../core/framework/criterionRow';
import { readFlag } from '../../core/framework/vocabulary';
import type { RoundDraft } from '../../core/round/draft';
import { readTieBreakers, writeTieBreakers, type TieBreaker } from '../../core/ranking/tieBreaker';
import type { Policy, RankingMethod, RoundSettings } from '../../core/round/round';
import { cellInteger, oneLine } from '../grid/cellValue';
import { fold } from '../grid/fold';
import type { SheetLanguage } from '../tables/tableDefinition';

/** Settings of a round together with the header of its framework: what the table ParRound holds. */
export interface RoundHeader {
  readonly settings: RoundSettings;
  readonly framework: RoundDraft['framework'];
}

/** One value per setting, as understood from its cell; undefined is a cell that cannot be understood. */
interface SettingValues {
  readonly id: string;
  readonly title: string;
  readonly organisation: string;
  readonly year: number;
  readonly sample: boolean;
  readonly frameworkName: string;
  readonly frameworkVersion: number;
  readonly frameworkLocked: boolean;
  readonly ranking: RankingMethod;
  readonly rankDecimals: Policy['rankDecimals'];
  readonly shownDecimals: number;
  readonly tieBreakers: readonly TieBreaker[];
  readonly surveyHeld: boolean;
}
export type SettingKey = keyof SettingValues;

interface Setting<K extends SettingKey> {
  readonly vi: string;
  readonly en: string;
  /** What counts where the row is missing or its value empty; undefined: it must be given. */
  readonly fallback?: SettingValues[K];
  readonly write: (value: SettingValues[K]) => string | number;
  readonly read: (cell: CellInput) => SettingValues[K] | undefined;
  /** What the cell offers, where there are few answers. */
  readonly choices?: readonly string[];
  /** What stands in the cell's tip. */
  readonly prompt: string;
}

const RANKING_TEXTS: Readonly<Record<RankingMethod, string>> = {
  dense: 'Liên tiếp (1; 2; 2; 3)',
  competition: 'Cách hạng (1; 2; 2; 4)',
};
const UNROUNDED_TEXT = 'Không làm tròn';
const FLAG_CHOICES = ['Có', 'Không'];
const MAXIMUM_DECIMALS = 6;

const asText = (cell: CellInput): string | undefined => oneLine(cell) || undefined;
const asFlag = (cell: CellInput): boolean | undefined => readFlag(typeof cell === 'object' ? 'lỗi' : cell);
const flagText = (value: boolean): string => (value ? 'Có' : 'Không');

function between(cell: CellInput, lowest: number, highest: number): number | undefined {
  const value = cellInteger(cell);
  return value !== undefined && value >= lowest && value <= highest ? value : undefined;
}

function asRanking(cell: CellInput): RankingMethod | undefined {
  const text = fold(oneLine(cell));
  if (/^(lien tiep|dense)\b/u.test(text)) {
    return 'dense';
  }
  return /^(cach hang|competition)\b/u.test(text) ? 'competition' : undefined;
}

function asRankDecimals(cell: CellInput): Policy['rankDecimals'] | undefined {
  const text = fold(oneLine(cell));
  return text === fold(UNROUNDED_TEXT) || text === 'unrounded'
    ? 'unrounded'
    : between(cell, 0, MAXIMUM_DECIMALS);
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
  ranking: {
    vi: 'Cách xếp hạng',
    en: 'Ranking',
    fallback: 'dense',
    write: (value) => RANKING_TEXTS[value],
    read: asRanking,
    choices: Object.values(RANKING_TEXTS),
    prompt: 'Liên tiếp: sau hai đơn vị đồng hạng 2 là hạng 3. Cách hạng: sau đó là hạng 4.',
  },
  rankDecimals: {
    vi: 'Số chữ số thập phân khi xếp hạng',
    en: 'Decimals for ranking',
    fallback: 2,
    write: (value) => (value === 'unrounded' ? UNROUNDED_TEXT : value),
    read: asRankDecimals,
    prompt: 'Số từ 0 đến 6, hoặc: Không làm tròn. Chỉ số bằng nhau đến chữ số này thì đồng hạng.',
  },
  tieBreakers: {
    vi: 'Tiêu chí phụ khi bằng điểm',
    en: 'Tie-breakers',
    fallback: [],
    write: writeTieBreakers,
    read: (cell) => readTieBreakers(oneLine(cell)),
    prompt:
      'Xét lần lượt khi chỉ số bằng nhau, cách nhau dấu chấm phẩy. Ví dụ: lĩnh vực 3; điều tra XHH; thẩm định; hạng năm trước. Để trống: đồng hạng.',
  },
  surveyHeld: {
    vi: 'Có điều tra xã hội học',
    en: 'Survey held',
    fallback: true,
    write: flagText,
    read: asFlag,
    choices: FLAG_CHOICES,
    prompt: 'Không: các mục điều tra XHH không tính, điểm còn lại quy đổi về 100 %.',
  },
  shownDecimals: {
    vi: 'Số chữ số thập phân hiển thị',
    en: 'Decimals shown',
    fallback: 2,
    write: (value) => value,
    read: (cell) => between(cell, 0, MAXIMUM_DECIMALS),
    prompt: 'Số từ 0 đến 6, dùng cho các trang kết quả.',
  },
};

export const SETTING_KEYS = Object.keys(SETTINGS) as readonly SettingKey[];

export function settingLabel(key: SettingKey, language: SheetLanguage): string {
  return SETTINGS[key][language];
}

/** The cells "setting | value" of a round. */
export function writeSettings(header: RoundHeader, language: SheetLanguage): (string | number)[][] {
  const values = valuesOf(header);
  const row = <K extends SettingKey>(key: K): (string | number)[] => [
    settingLabel(key, language),
    SETTINGS[key].write(values[key]),
  ];
  return SETTING_KEYS.map((key) => row(key));
}

export interface SettingProblem {
  readonly key: SettingKey;
  readonly kind: 'missing' | 'invalid';
  readonly text: string;
}

/**
 * Understands the settings. What is missing or wrong is a problem, and an empty text, year 0 or the fallback
 * stands in for it.
 */
export function readSettings(cellOf: (key: SettingKey) => CellInput | undefined): {
  header: RoundHeader;
  problems: SettingProblem[];
} {
  const problems: SettingProblem[] = [];
  const value = <K extends SettingKey>(key: K, standIn: SettingValues[K]): SettingValues[K] => {
    const { fallback, read } = SETTINGS[key];
    const cell = cellOf(key) ?? null;
    const text = typeof cell === 'object' && cell !== null ? cell.error : oneLine(cell);
    if (text === '') {
      if (fallback === undefined) {
        problems.push({ key, kind: 'missing', text });
      }
      return fallback ?? standIn;
    }
    const understood = read(cell);
    if (understood === undefined) {
      problems.push({ key, kind: 'invalid', text });
    }
    return understood ?? fallback ?? standIn;
  };
  const header: RoundHeader = {
    settings: {
      id: value('id', ''),
      title: value('title', ''),
      organisation: value('organisation', ''),
      year: value('year', 0),
      sample: value('sample', false),
      frameworkLocked: value('frameworkLocked', false),
      policy: {
        ranking: value('ranking', 'dense'),
        rankDecimals: value('rankDecimals', 2),
        shownDecimals: value('shownDecimals', 2),
        tieBreakers: value('tieBreakers', []),
        surveyHeld: value('surveyHeld', true),
      },
    },
    framework: { name: value('frameworkName', ''), version: value('frameworkVersion', 1) },
  };
  return { header, problems };
}

/** The setting that a label names, in either language; undefined for a row that is none of ours. */
export function settingOfLabel(label: string): SettingKey | undefined {
  const folded = fold(label);
  return SETTING_KEYS.find((key) => fold(SETTINGS[key].vi) === folded || fold(SETTINGS[key].en) === folded);
}

function valuesOf({ settings, framework }: RoundHeader): SettingValues {
  return {
    id: settings.id,
    title: settings.title,
    organisation: settings.organisation,
    year: settings.year,
    sample: settings.sample,
    frameworkLocked: settings.frameworkLocked,
    ...settings.policy,
    frameworkName: framework.name,
    frameworkVersion: framework.version,
  };
}
