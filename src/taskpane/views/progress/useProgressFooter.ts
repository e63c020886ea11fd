import { SHOW_SHEET } from '../../../commands/showSheet';
import { WRITE_RESULTS } from '../../../commands/writeResults';
import { PROGRESS_SHEET } from '../../../sheets/results/progress/progressSheet';
import { usePane, useRound } from '../../app/PaneContext';
import { useResultsOrder } from '../../app/useResultsOrder';
import { useRun } from '../../app/useRun';
import type { FooterProps } from '../../components/footer/Footer';
import { useTexts } from '../../language/LanguageContext';

/** Writes the progress sheet, with the chart of the period in view; what was written leads to it. */
export function useProgressFooter(): FooterProps {
  const { t, count } = useTexts();
  const { commandOf } = usePane();
  const run = useRun('progress');
  const order = useResultsOrder();
  const { analysis, sheetNames } = useRound();
  const { units, periods } = analysis.round;
  const write = (): void => run(WRITE_RESULTS, order(['progress']));
  const show = (): void => run(SHOW_SHEET, { sheet: PROGRESS_SHEET.name });
  const last = commandOf('progress');
  if (last.kind === 'done' && last.undo) {
    return {
      effect: { kind: 'read', text: t('effect.nothing') },
      primary: { label: t('progress.toSheet'), onClick: show },
      secondary: { label: t('ranking.writeAgain'), onClick: write },
    };
  }
  const hasSheet = sheetNames.includes(PROGRESS_SHEET.name);
  return {
    effect: {
      kind: hasSheet ? 'edit' : 'add',
      text: t('progress.effect', { units: count(units.length), periods: periods.length }),
    },
    primary: { label: t('progress.write'), onClick: write, disabled: units.length === 0 },
    ...(hasSheet && { secondary: { label: t('progress.toSheet'), onClick: show } }),
  };
}
