import type { ReactNode } from 'react';
import { usePane } from '../../app/PaneContext';
import { ViewFrame } from '../../app/ViewFrame';
import { KeyCap } from '../../components/keyCap/KeyCap';
import { useTexts } from '../../language/LanguageContext';
import type { PlainTextKey } from '../../../words/translate';
import { useHelpStyles } from './Help.styles';

const SHORTCUTS: readonly { readonly keys: readonly string[]; readonly text: PlainTextKey }[] = [
  { keys: ['Tab'], text: 'help.tab' },
  { keys: ['Alt+←'], text: 'help.home' },
  { keys: ['/', 'Ctrl+F'], text: 'help.search' },
  { keys: ['Ctrl+Enter'], text: 'help.primary' },
  { keys: ['F8', 'Shift+F8'], text: 'help.nextFinding' },
  { keys: ['↑', '↓'], text: 'help.arrows' },
  { keys: ['Esc'], text: 'help.escape' },
  { keys: ['?'], text: 'help.this' },
  { keys: ['F6'], text: 'help.office' },
];

/** The list of shortcuts, and what this pane is. */
export function Help(): ReactNode {
  const styles = useHelpStyles();
  const { t } = useTexts();
  const { navigate } = usePane();
  return (
    <ViewFrame
      view="help"
      bodyIsText
      title={t('view.help')}
      place={t('help.subtitle')}
      footer={{
        effect: { kind: 'read', text: t('help.effect') },
        primary: { label: t('help.close'), onClick: () => navigate('home') },
      }}
    >
      <section className={styles.section}>
        <h2 className={styles.heading}>{t('help.keys')}</h2>
        <dl className={styles.list}>
          {SHORTCUTS.map(({ keys, text }) => (
            <div className={styles.row} key={text}>
              <dt className={styles.keys}>
                {keys.map((key) => (
                  <KeyCap key={key} name={key} />
                ))}
              </dt>
              <dd className={styles.text}>{t(text)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section className={styles.section}>
        <h2 className={styles.heading}>{t('help.about')}</h2>
        <p className={styles.about}>{t('help.aboutText')}</p>
      </section>
    </ViewFrame>
  );
}
