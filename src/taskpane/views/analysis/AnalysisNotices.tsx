import type { ReactNode } from 'react';
import { ADD_LAST_YEAR } from '../../../commands/addLastYear';
import { SHEET_NAMES } from '../../../sheets/tables/sheetNames';
import { useRound } from '../../app/PaneContext';
import { useRun } from '../../app/useRun';
import { useShowTable } from '../../app/useShowTable';
import { Notice } from '../../components/notice/Notice';
import { useTexts } from '../../language/LanguageContext';
import type { Analysis } from './analysisModel';
import { useAnalysisStyles } from './Analysis.styles';

/** What is not known yet, and where it is entered. */
export function AnalysisNotices({ analysis }: { readonly analysis: Analysis }): ReactNode {
  const styles = useAnalysisStyles();
  const { t, language } = useTexts();
  const run = useRun('analysis');
  const { draft, sheetNames, tableSheets } = useRound();
  const showTable = useShowTable('analysis');
  const lastYearSheet = tableSheets.get('lastYear') ?? SHEET_NAMES.lastYear;
  // A sheet of that name that holds something else is left alone.
  const canAdd = !sheetNames.includes(SHEET_NAMES.lastYear);
  return (
    <div className={styles.notices}>
      {analysis.lastYear === 'missing' && (
        <Notice
          intent="info"
          text={t('analysis.noLastYear')}
          {...(canAdd && {
            action: {
              label: t('analysis.addLastYear'),
              onClick: () => run(ADD_LAST_YEAR, { draft, language }),
            },
          })}
        />
      )}
      {analysis.lastYear === 'empty' && (
        <Notice
          intent="info"
          text={t('analysis.emptyLastYear')}
          action={{
            label: t('command.showSheet', { sheet: lastYearSheet }),
            onClick: () => showTable('lastYear'),
          }}
        />
      )}
      {analysis.targets === 0 && (
        <Notice
          intent="info"
          text={t('analysis.noTargets')}
          action={{ label: t('forms.toUnits'), onClick: () => showTable('units') }}
        />
      )}
    </div>
  );
}
