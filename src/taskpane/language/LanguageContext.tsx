import { createContext, use, useMemo } from 'react';
import type { Points } from '../../core/points/points';
import type { Language } from '../../words/language';
import { formatCount, formatPercent, formatPoints, formatRounded } from '../../words/numbers';
import { say, type Message } from '../../words/message';
import { translate, type TextArguments, type TextKey } from '../../words/translate';

export const LanguageContext = createContext<Language>('vi');

/** Words and numbers in the language of the pane. */
export interface Texts {
  readonly language: Language;
  /** A text by its name, with a parameter for each name in braces of it. */
  t<Key extends TextKey>(key: Key, ...parameters: TextArguments<Key>): string;
  /** A message in words. */
  say(message: Message): string;
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
      t: (key, ...parameters) => translate(language, key, ...parameters),
      say: (message) => say(language, message),
      points: (points) => formatPoints(points, language),
      rounded: (points, decimals) => formatRounded(points, language, decimals),
      percent: (percent) => formatPercent(percent, language),
      count: (count) => formatCount(count, language),
    }),
    [language],
  );
}
