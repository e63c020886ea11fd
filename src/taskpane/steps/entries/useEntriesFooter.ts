import type { Finding } from '../../../core/finding/finding';
import { usePane, useRound } from '../../app/PaneContext';
import { missingRows } from '../../app/paneRound';
import { stepNumber } from '../../app/route';
import { countErrors } from '../../app/steps';
import { useShowTable } from '../../app/useShowTable';
import type { FooterProps } from '../../components/footer/Footer';
import { useTexts } from '../../language/LanguageContext';
import { addRowsCommand } from './addRowsCommand';
import type { EntriesSummary } from './entriesModel';

/** Without units or rows: these first. With errors: the next one. Without scores: the sheet. Else: the ranking. */
export function useEntriesFooter(
  findings: readonly Finding[],
  summary: EntriesSummary,
  nextFinding: () => void,
): FooterProps {
  const { t, count } = useTexts();
  const { navigate, readAgain, isReading, port, runCommand } = usePane();
  const round = useRound();
  const showTable = useShowTable('entries');
  const check = { label: t('framework.check'), onClick: () => void readAgain(), disabled: isReading };
  if (round.analysis.round.units.length === 0) {
    return {
      effect: { kind: 'read', text: t('home.enterUnitsEffect') },
      primary: { label: t('home.enterUnits'), onClick: () => showTable('units') },
      secondary: check,
    };
  }
  const missing = missingRows(round);
  if (missing.rows > 0) {
    const parameters = { rows: count(missing.rows), count: count(missing.units) };
    const addRows = (): void => runCommand('entries', addRowsCommand(port, parameters, count));
    return {
      effect: { kind: 'edit', text: t('entries.addRowsEffect', { count: parameters.rows }) },
      primary: { label: t('entries.addRows', parameters), onClick: addRows },
      secondary: check,
    };
  }
  if (countErrors(findings) > 0) {
    return {
      effect: { kind: 'read', text: isReading ? t('entries.reading') : t('entries.effect') },
      primary: { label: t('entries.next'), onClick: nextFinding, keyName: 'F8' },
      secondary: check,
    };
  }
  if (summary.unitsDone === 0) {
    return {
      effect: { kind: 'read', text: t('entries.effectSheet') },
      primary: { label: t('entries.toScores'), onClick: () => showTable('scores') },
      secondary: check,
    };
  }
  return {
    effect: { kind: 'read', text: t('entries.effectClean', { number: stepNumber('ranking') }) },
    primary: { label: t('entries.toRanking'), onClick: () => navigate('ranking'), forward: true },
    secondary: check,
  };
}
