import { Link } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { ADD_PUBLISHED } from '../../../commands/addPublished';
import { PUBLICATION_SHEET } from '../../../sheets/results/publication/publicationSheet';
import { SHEET_NAMES } from '../../../sheets/tables/sheetNames';
import { useRound } from '../../app/PaneContext';
import { useRun } from '../../app/useRun';
import { useShowTable } from '../../app/useShowTable';
import { useTexts } from '../../language/LanguageContext';
import { useAnalysisStyles } from './Analysis.styles';

/** Where the comparison with published figures will stand, and where these are entered; nothing once there are any. */
export function PublishedOffer(): ReactNode {
  const styles = useAnalysisStyles();
  const { t, language } = useTexts();
  const run = useRun('analysis');
  const showTable = useShowTable('analysis');
  const { draft, analysis, sheetNames, tableSheets } = useRound();
  const sheet = tableSheets.get('published') ?? SHEET_NAMES.published;
  const isMissing = !draft.published;
  // A sheet of that name that holds something else is left alone.
  if (analysis.publication || (isMissing && sheetNames.includes(SHEET_NAMES.published))) {
    return null;
  }
  return (
    <li className={styles.sheet}>
      <p className={styles.name}>{PUBLICATION_SHEET.name}</p>
      <p className={styles.text}>{t(isMissing ? 'analysis.noPublished' : 'analysis.emptyPublished')}</p>
      <p className={styles.state}>
        <Link
          as="button"
          className={styles.link}
          onClick={() => (isMissing ? run(ADD_PUBLISHED, { draft, language }) : showTable('published'))}
        >
          {isMissing ? t('analysis.addPublished') : t('command.showSheet', { sheet })}
        </Link>
      </p>
    </li>
  );
}
