import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import { officeTheme } from '../workbook/office';

const DARK_QUERY = '(prefers-color-scheme: dark)';

/**
 * The theme of Office where it says one, else that of the system. High contrast needs no theme of its own: the
 * browser replaces the colours (forced-colors).
 */
export function useTheme(): Theme {
  const isSystemDark = useSyncExternalStore(watchSystem, readSystem);
  const kind = officeTheme();
  const isDark = kind === 'unknown' ? isSystemDark : kind === 'dark';
  return isDark ? webDarkTheme : webLightTheme;
}

function watchSystem(onChange: () => void): () => void {
  const query = window.matchMedia(DARK_QUERY);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}

function readSystem(): boolean {
  return window.matchMedia(DARK_QUERY).matches;
}
