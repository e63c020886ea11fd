/** The languages of the pane; Vietnamese is the source, English is complete. */
export const LANGUAGES = ['vi', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** How each language calls itself, for the menu. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { vi: 'Tiếng Việt', en: 'English' };

/** The language for a locale tag such as "vi-VN" or "en-US": English where it is asked for, else Vietnamese. */
export function languageOf(locale: string | undefined): Language {
  return locale?.toLowerCase().startsWith('en') ? 'en' : 'vi';
}
