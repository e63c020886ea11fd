import { Link } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { SHOW_SHEET } from '../../../commands/showSheet';
import { useRound } from '../../app/PaneContext';
import { useRun } from '../../app/useRun';
import { StateIcon } from '../../components/stateIcon/StateIcon';
import { useTexts } from '../../language/LanguageContext';
import { SHEETS } from './analysisModel';
import { useAnalysisStyles } from './Analysis.styles';

/** The three sheets: what each holds, whether it is there, and the way to it. */
export function SheetList(): ReactNode {
  const styles = useAnalysisStyles();
  const { t } = useTexts();
  const run = useRun('analysis');
  const { sheetNames } = useRound();
  return (
    <section>
      <h2 className={styles.heading}>{t('analysis.sheets')}</h2>
      <ul className={styles.list}>
        {SHEETS.map(({ sheet, text }) => {
          const isThere = sheetNames.includes(sheet);
          return (
            <li className={styles.sheet} key={sheet}>
              <p className={styles.name}>{sheet}</p>
              <p className={styles.text}>{t(text)}</p>
              <p className={styles.state}>
                <StateIcon state={isThere ? 'done' : 'todo'} />
                {t(isThere ? 'analysis.written' : 'analysis.notWritten')}
                {isThere && (
                  <Link as="button" className={styles.link} onClick={() => run(SHOW_SHEET, { sheet })}>
                    {t('command.showSheet', { sheet })}
                  </Link>
                )}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
