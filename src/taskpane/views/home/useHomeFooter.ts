import { SHOW_SHEET } from '../../../commands/showSheet';
import { RANKING_SHEET } from '../../../sheets/results/ranking/rankingSheet';
import { usePane, useRound } from '../../app/PaneContext';
import type { StepId } from '../../app/route';
import { useStepNumber } from '../../app/useStepNumber';
import { useRun } from '../../app/useRun';
import { useShowTable } from '../../app/useShowTable';
import type { FooterProps } from '../../components/footer/Footer';
import { useTexts } from '../../language/LanguageContext';

/** Goes on with the current step, or first to the units if there are none; when all are done, shows the ranking sheet. */
export function useHomeFooter(current: StepId | undefined): FooterProps {
  const { t } = useTexts();
  const { navigate } = usePane();
  const run = useRun('home');
  const { units } = useRound().analysis.round;
  const stepNumber = useStepNumber();
  const showTable = useShowTable('home');
  if (current && current !== 'framework' && units.length === 0) {
    return {
      effect: { kind: 'read', text: t('home.enterUnitsEffect') },
      primary: { label: t('home.enterUnits'), onClick: () => showTable('units') },
    };
  }
  if (current) {
    return {
      effect: { kind: 'read', text: t('home.effect', { number: stepNumber(current) }) },
      primary: { label: t(`continue.${current}`), onClick: () => navigate(current), forward: true },
    };
  }
  const showRanking = (): void => run(SHOW_SHEET, { sheet: RANKING_SHEET.name });
  return {
    effect: { kind: 'read', text: t('home.openRankingEffect') },
    primary: { label: t('home.openRanking'), onClick: showRanking },
  };
}
