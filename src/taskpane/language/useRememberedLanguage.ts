import { useEffect, useState } from 'react';
import { LANGUAGES, languageOf, type Language } from '../../words/language';

/** The only thing that is kept beside the workbook: it is the person's, and nothing is lost without it. */
const KEY = 'cchc.language';

/** The language that the person chose last, here or in another workbook; else that of Office. */
export function useRememberedLanguage(
  locale: string | undefined,
): readonly [Language, (language: Language) => void] {
  const [language, setLanguage] = useState<Language>(() => remembered() ?? languageOf(locale));
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const choose = (chosen: Language): void => {
    setLanguage(chosen);
    remember(chosen);
  };
  return [language, choose];
}

function remembered(): Language | undefined {
  try {
    const kept = window.localStorage.getItem(KEY);
    return LANGUAGES.find((each) => each === kept);
  } catch {
    // A browser may forbid storage to a frame; then the language of Office counts.
    return undefined;
  }
}

function remember(language: Language): void {
  try {
    window.localStorage.setItem(KEY, language);
  } catch {
    // As above: the choice holds while the pane is open.
  }
}
