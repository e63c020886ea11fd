import type { Points } from '../../../core/points/points';
import { FORMULA_TEXTS, text, type FormulaCells } from '../formulaParts';
import { shownPoints } from './sentences';

/** What rules have in common that are answered by choosing one of several levels. */
export const choice = {
  asks: () => 'answer' as const,

  refusal: (_rule: unknown, maxPoints: Points): string =>
    `chỉ chọn một mức có trong danh sách của ô (điểm tối đa ${shownPoints(maxPoints)}).`,

  formula: (_rule: unknown, _maxPoints: Points, { first, levels }: FormulaCells): string =>
    levels.reduceRight(
      (otherwise, level) => `IF(${first}=${level.label},${level.points},${otherwise})`,
      text(FORMULA_TEXTS.wrongLevel),
    ),
};

/** The levels of a choice in words, one a line. */
export function choiceText(lines: readonly string[]): string {
  return ['Chọn một mức:', ...lines.map((line) => `- ${line}`)].join('\n');
}
