import { createRoot } from 'react-dom/client';
import { officeReady } from '../workbook/office';
import { officePort } from '../workbook/officePort';
import { loadLanguage } from '../words/languages';
import { Pane } from './app/Pane';
import { ErrorBoundary } from './components/errorBoundary/ErrorBoundary';
import { firstLanguage } from './language/useRememberedLanguage';
import { PaneCrash } from './views/crash/PaneCrash';
import { Away } from './views/away/Away';

/** Waits for Office, then shows the pane; a plain message where Office never answers. */
async function start(): Promise<void> {
  const container = document.getElementById('pane');
  if (!container) {
    return;
  }
  const root = createRoot(container);
  const { host, displayLanguage } = await officeReady();
  const locale = displayLanguage === '' ? navigator.language : displayLanguage;
  // Without its texts the pane speaks Vietnamese, which is always there.
  await loadLanguage(firstLanguage(locale)).catch(() => undefined);
  root.render(
    <ErrorBoundary fallback={() => <PaneCrash />}>
      {host === 'excel' ? (
        <Pane port={officePort()} now={() => new Date()} locale={locale} />
      ) : (
        <Away locale={locale} />
      )}
    </ErrorBoundary>,
  );
}

void start();
