import type { ReactNode } from 'react';
import { lastYearLayout } from '../../../sheets/round/lastYearLayout';
import { SHEET_NAMES } from '../../../sheets/tables/sheetNames';
import { usePane, useRound } from '../../app/PaneContext';
import { useShowTable } from '../../app/useShowTable';
import { Notice } from '../../components/notice/Notice';
import { useTexts } from '../../language/LanguageContext';
import type { Analysis } from './analysisModel';
import { useAnalysisStyles } from './Analysis.styles';

/** What is not known yet, and where it is entered. */
export function AnalysisNotices({ analysis }: { readonly analysis: Analysis }): ReactNode {
  const styles = useAnalysisStyles();
  const { t, language } = useTexts();
  const { port, runCommand } = usePane();
  const { draft, sheetNames, tableSheets } = useRound();
  const showTable = useShowTable('analysis');
  const lastYearSheet = tableSheets.get('lastYear') ?? SHEET_NAMES.lastYear;
  const add = (): void =>
    runCommand('analysis', {
      label: { key: 'analysis.addLastYear' },
      run: () => port.writeResultSheets([lastYearLayout(draft, language)]),
      done: (time) => ({ key: 'analysis.addedLastYear', parameters: { time } }),
    });
  const show = (): void =>
    runCommand('analysis', {
      label: { key: 'analysis.toSheet', parameters: { sheet: lastYearSheet } },
      run: () => port.selectPlace({ table: 'lastYear', sheet: lastYearSheet }),
    });
  // A sheet of that name that holds something else is left alone.
  const canAdd = !sheetNames.includes(SHEET_NAMES.lastYear);
  return (
    <div className={styles.notices}>
      {analysis.lastYear === 'missing' && (
        <Notice
          intent="info"
          text={t('analysis.noLastYear')}
          {...(canAdd && { action: { label: t('analysis.addLastYear'), onClick: add } })}
        />
      )}
      {analysis.lastYear === 'empty' && (
        <Notice
          intent="info"
          text={t('analysis.emptyLastYear')}
          action={{ label: t('analysis.toSheet', { sheet: lastYearSheet }), onClick: show }}
        />
      )}
      {analysis.targets === 0 && (
        <Notice
          intent="info"
          text={t('analysis.noTargets')}
          action={{ label: t('templates.toUnits'), onClick: () => showTable('units') }}
        />
      )}
    </div>
  );
}
