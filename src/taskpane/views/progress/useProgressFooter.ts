import { SHOW_SHEET } from '../../../commands/showSheet';
import { WRITE_RESULTS } from '../../../commands/writeResults';
import { PROGRESS_SHEET } from '../../../sheets/results/progress/progressSheet';
import { usePane, useRound } from '../../app/PaneContext';
import { useResultsOrder } from '../../app/useResultsOrder';
import { useRun } from '../../app/useRun';
import { writtenText } from '../../app/writtenText';
import type { FooterProps } from '../../components/footer/Footer';
import { useTexts } from '../../language/LanguageContext';

/** Writes the progress sheet, with the chart of the period in view; what was written leads to it. */
export function useProgressFooter(): FooterProps {
  const { t, say, count, language } = useTexts();
  const { period } = usePane();
  const run = useRun('progress');
  const order = useResultsOrder();
  const round = useRound();
  const { units, periods } = round.analysis.round;
  const write = (): void => run(WRITE_RESULTS, order(['progress']));
  const show = (): void => run(SHOW_SHEET, { sheet: PROGRESS_SHEET.name });
  const { kind } = round.written(PROGRESS_SHEET, period);
  if (kind === 'current') {
    return {
      effect: { kind: 'read', text: t('effect.nothing') },
      primary: { label: t('progress.toSheet'), onClick: show },
      secondary: { label: t('ranking.writeAgain'), onClick: write },
    };
  }
  const hasSheet = kind !== 'none';
  const effect = t('progress.effect', { units: count(units.length), periods: periods.length });
  const { message } = writtenText(round, { sheet: PROGRESS_SHEET, period, language });
  return {
    effect: { kind: hasSheet ? 'edit' : 'add', text: hasSheet ? `${say(message)}. ${effect}` : effect },
    primary: { label: t('progress.write'), onClick: write, disabled: units.length === 0 },
    ...(hasSheet && { secondary: { label: t('progress.toSheet'), onClick: show } }),
  };
}
