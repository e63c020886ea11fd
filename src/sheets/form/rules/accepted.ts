import type { ValidationRule } from '../../layout/sheetLayout';
import type { InputCell } from './ruleForm.types';

/** The largest figure that a unit can declare; enough for every count of a province. */
export const LARGEST_FIGURE = 1_000_000_000;

/** What a text answer may be in the sheet; what is wrong in it, the formula says. */
export const ANSWER_TEXT: ValidationRule = { kind: 'textLength', maximum: 200 };

/** A figure from 0 to the highest, or a word. */
export function acceptedFigure(
  { address, words }: InputCell,
  highest: number = LARGEST_FIGURE,
): ValidationRule {
  return words.length === 0
    ? { kind: 'decimal', minimum: 0, maximum: highest }
    : numberOr(words, address, `AND(${address}>=0,${address}<=${highest})`);
}

/**
 * A number that meets a condition, or a word.
 *
 * IF, because arithmetic on the text "KAD" is an error, and an error inside OR refuses everything.
 */
export function numberOr(words: readonly string[], address: string, condition: string): ValidationRule {
  const isWord = words.map((word) => `${address}="${word}"`);
  const otherwise = isWord.length > 1 ? `OR(${isWord.join(',')})` : (isWord[0] ?? 'FALSE');
  return { kind: 'custom', formula: `=IF(ISNUMBER(${address}),${condition},${otherwise})` };
}
