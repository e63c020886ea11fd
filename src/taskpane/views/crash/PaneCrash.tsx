import type { ReactNode } from 'react';
import { reloadPane } from '../../app/reloading';
import { translate } from '../../../words/translate';

/** What is left when the pane itself broke: plain, in both languages, and a way to open it again. */
export function PaneCrash(): ReactNode {
  return (
    <main role="alert" style={{ padding: '16px', fontFamily: 'sans-serif' }}>
      {(['vi', 'en'] as const).map((language) => (
        <p key={language} lang={language}>
          {translate(language, 'crash.pane')}
        </p>
      ))}
      <button type="button" onClick={reloadPane}>
        {`${translate('vi', 'away.retry')} · ${translate('en', 'away.retry')}`}
      </button>
    </main>
  );
}
