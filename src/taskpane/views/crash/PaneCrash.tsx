import type { ReactNode } from 'react';
import { reloadPane } from '../../app/reloading';
import { enCrash } from '../../../words/en/crash';
import { translate } from '../../../words/translate';

/** What is left when the pane itself broke: plain, in both languages, and a way to open it again. */
export function PaneCrash(): ReactNode {
  return (
    <main role="alert" style={{ padding: '16px', fontFamily: 'sans-serif' }}>
      <p lang="vi">{translate('vi', 'crash.pane')}</p>
      <p lang="en">{enCrash['crash.pane']}</p>
      <button type="button" onClick={reloadPane}>
        {`${translate('vi', 'away.retry')} · ${enCrash['away.retry']}`}
      </button>
    </main>
  );
}
