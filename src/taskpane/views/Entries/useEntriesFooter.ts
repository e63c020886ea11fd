import type { Finding } from '../../../core/finding/finding';
import { SHEET_NAMES } from '../../../sheets/tables/sheetNames';
import { usePane } from '../../app/PaneContext';
import { stepNumber } from '../../app/route';
import { countErrors } from '../../app/steps';
import type { FooterProps } from '../../components/Footer';
import { useTexts } from '../../i18n/LanguageContext';
import type { EntriesSummary } from './entriesModel';

/** With errors: the next one. Without scores: the sheet. Else: the ranking. */
export function useEntriesFooter(
  findings: readonly Finding[],
  summary: EntriesSummary,
  nextFinding: () => void,
): FooterProps {
  const { t } = useTexts();
  const { navigate, readAgain, isReading, port, runCommand } = usePane();
  const check = { label: t('framework.check'), onClick: () => void readAgain(), disabled: isReading };
  if (countErrors(findings) > 0) {
    return {
      effect: { kind: 'read', text: isReading ? t('entries.reading') : t('entries.effect') },
      primary: { label: t('entries.next'), onClick: nextFinding, keyName: 'F8' },
      secondary: check,
    };
  }
  if (summary.unitsDone === 0) {
    const showScores = (): void =>
      runCommand('entries', {
        label: { key: 'entries.toScores' },
        run: () => port.selectPlace({ table: 'scores', sheet: SHEET_NAMES.scores }),
      });
    return {
      effect: { kind: 'read', text: t('entries.effectSheet') },
      primary: { label: t('entries.toScores'), onClick: showScores },
      secondary: check,
    };
  }
  return {
    effect: { kind: 'read', text: t('entries.effectClean', { number: stepNumber('ranking') }) },
    primary: { label: t('entries.toRanking'), onClick: () => navigate('ranking'), forward: true },
    secondary: check,
  };
}
