import { createContext, use, useMemo } from 'react';
import type { Points } from '../../core/points/points';
import type { Language } from '../../words/language';
import { formatCount, formatPercent, formatPoints, formatRounded } from '../../words/numbers';
import { translate, type TextKey, type TextParameters } from '../../words/translate';

export const LanguageContext = createContext<Language>('vi');

/** Words and numbers in the language of the pane. */
export interface Texts {
  readonly language: Language;
  t(key: TextKey, parameters?: TextParameters): string;
  /** Exact points, at least two decimals. */
  points(points: Points): string;
  /** Points or an index rounded for reading. */
  rounded(points: Points, decimals?: number): string;
  percent(percent: Points): string;
  count(count: number): string;
}

export function useTexts(): Texts {
  const language = use(LanguageContext);
  return useMemo(
    () => ({
      language,
      t: (key, parameters) => translate(language, key, parameters),
      points: (points) => formatPoints(points, language),
      rounded: (points, decimals) => formatRounded(points, language, decimals),
      percent: (percent) => formatPercent(percent, language),
      count: (count) => formatCount(count, language),
    }),
    [language],
  );
}
