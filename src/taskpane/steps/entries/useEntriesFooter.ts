import { ADD_SCORE_ROWS } from '../../../commands/addScoreRows';
import type { Finding } from '../../../core/finding/finding';
import { usePane, useRound } from '../../app/PaneContext';
import { countErrors } from '../../../core/analysis/findingGroups';
import { missingRows } from '../../../core/analysis/missingRows';
import type { Coverage } from '../../../core/analysis/coverage';
import { useStepNumber } from '../../app/useStepNumber';
import { useRun } from '../../app/useRun';
import { useShowTable } from '../../app/useShowTable';
import type { FooterProps } from '../../components/footer/Footer';
import { useTexts } from '../../language/LanguageContext';

/** Without units or rows: these first. With errors: the next one. Without scores: the sheet. Else: the ranking. */
export function useEntriesFooter(
  findings: readonly Finding[],
  coverage: Coverage,
  nextFinding: () => void,
): FooterProps {
  const { t, count } = useTexts();
  const { navigate, readAgain, isReading } = usePane();
  const run = useRun('entries');
  const stepNumber = useStepNumber();
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
    const addRows = (): void => run(ADD_SCORE_ROWS, missing);
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
  if (coverage.unitsDone === 0) {
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
