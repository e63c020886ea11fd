import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import { officeTheme } from '../workbook/office';

const DARK_QUERY = '(prefers-color-scheme: dark)';

/**
 * The theme of Office where it says one, else that of the system; also when it is changed while the pane is open. High
 * contrast needs no theme of its own: the browser replaces the colours (forced-colors).
 */
export function useTheme(): Theme {
  return useSyncExternalStore(watch, isDark) ? webDarkTheme : webLightTheme;
}

/** Office tells nobody that its theme was changed (in Excel), so it is asked: often enough to look as if it did. */
const ASK_MILLISECONDS = 2000;

function watch(onChange: () => void): () => void {
  const query = window.matchMedia(DARK_QUERY);
  query.addEventListener('change', onChange);
  const timer = setInterval(onChange, ASK_MILLISECONDS);
  return () => {
    query.removeEventListener('change', onChange);
    clearInterval(timer);
  };
}

function isDark(): boolean {
  const kind = officeTheme();
  return kind === 'unknown' ? window.matchMedia(DARK_QUERY).matches : kind === 'dark';
}
