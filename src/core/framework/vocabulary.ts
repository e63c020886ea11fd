import { comparable } from '../cells/comparable';
import type { Level, SectionKind, Source } from './framework';

/** What the column "Cấp" says of a row: its level in the tree, or that a section outside the tree begins. */
export type RowKind = Level | SectionKind;

/** The words that the criteria table uses, first the one that is written, then others that are understood. */
const LEVEL_WORDS: Readonly<Record<RowKind, readonly string[]>> = {
  1: ['Lĩnh vực', 'Nội dung', 'Field', '1'],
  2: ['Tiêu chí', 'Criterion', '2'],
  3: ['Tiêu chí thành phần', 'TCTP', 'Sub-criterion', '3'],
  bonus: ['Điểm thưởng', 'Điểm cộng', 'Bonus'],
  penalty: ['Điểm trừ', 'Điểm phạt', 'Penalty'],
};
const ROW_KINDS: readonly RowKind[] = [1, 2, 3, 'bonus', 'penalty'];

const SOURCE_WORDS: Readonly<Record<Source, readonly string[]>> = {
  self: ['Tự chấm', 'Self-score'],
  appraisal: ['Thẩm định', 'Appraisal'],
  survey: ['Điều tra XHH', 'Điều tra xã hội học', 'XHH', 'Survey'],
};

function lookUp<K extends string | number>(
  words: Readonly<Record<K, readonly string[]>>,
  keys: readonly K[],
  text: string,
): K | undefined {
  const wanted = comparable(text);
  return keys.find((key) => words[key].some((word) => comparable(word) === wanted));
}

export function levelWord(kind: RowKind): string {
  return LEVEL_WORDS[kind][0] ?? '';
}

export function sourceWord(source: Source): string {
  return SOURCE_WORDS[source][0] ?? '';
}

/** The texts that the columns "Cấp" and "Nguồn điểm" offer. */
export const LEVEL_CHOICES: readonly string[] = ROW_KINDS.map(levelWord);
export const SOURCE_CHOICES: readonly string[] = (['self', 'appraisal', 'survey'] as const).map(sourceWord);

/** undefined where the word is none of these. */
export function readLevel(text: string): RowKind | undefined {
  return lookUp(LEVEL_WORDS, ROW_KINDS, text);
}

/** undefined where the word is not one of the three. */
export function readSource(text: string): Source | undefined {
  return lookUp(SOURCE_WORDS, ['self', 'appraisal', 'survey'], text);
}
