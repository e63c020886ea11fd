import { Link } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { SHOW_SHEET } from '../../../commands/showSheet';
import { useRound } from '../../app/PaneContext';
import { useRun } from '../../app/useRun';
import { WrittenState } from '../../app/WrittenState';
import { useTexts } from '../../language/LanguageContext';
import { sheetsFor } from './analysisModel';
import { PublishedOffer } from './PublishedOffer';
import { useAnalysisStyles } from './Analysis.styles';

/** The sheets: what each holds, whether it still holds, and the way to it. */
export function SheetList(): ReactNode {
  const styles = useAnalysisStyles();
  const { t } = useTexts();
  const run = useRun('analysis');
  const { analysis, sheetNames } = useRound();
  const sheets = sheetsFor(analysis);
  return (
    <section>
      <h2 className={styles.heading}>{t('analysis.sheets', { count: sheets.length })}</h2>
      <ul className={styles.list}>
        {sheets.map(({ sheet, text }) => (
          <li className={styles.sheet} key={sheet.id}>
            <p className={styles.name}>{sheet.name}</p>
            <p className={styles.text}>{t(text)}</p>
            <p className={styles.state}>
              <WrittenState sheet={sheet} />
              {sheetNames.includes(sheet.name) && (
                <Link
                  as="button"
                  className={styles.link}
                  onClick={() => run(SHOW_SHEET, { sheet: sheet.name })}
                >
                  {t('command.showSheet', { sheet: sheet.name })}
                </Link>
              )}
            </p>
          </li>
        ))}
        <PublishedOffer />
      </ul>
    </section>
  );
}
