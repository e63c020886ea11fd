import { progressLayout } from '../../../sheets/results/progress/progressLayout';
import { SHEET_NAMES } from '../../../sheets/tables/sheetNames';
import { usePane, useRound } from '../../app/PaneContext';
import type { FooterProps } from '../../components/footer/Footer';
import { useTexts } from '../../language/LanguageContext';

/** Writes the progress sheet, with the chart of the period in view; what was written leads to it. */
export function useProgressFooter(): FooterProps {
  const { t, count } = useTexts();
  const { port, runCommand, commandOf, period } = usePane();
  const { analysis, sheetNames } = useRound();
  const { units, periods } = analysis.round;
  const write = (): void =>
    runCommand('progress', {
      label: { key: 'progress.do' },
      run: () => port.writeResultSheets([progressLayout(analysis, period)]),
      done: (time, date) => ({ key: 'progress.written', parameters: { time, date } }),
    });
  const show = (): void =>
    runCommand('progress', {
      label: { key: 'progress.toSheet' },
      run: () => port.selectPlace({ table: 'scores', sheet: SHEET_NAMES.progress }),
    });
  const last = commandOf('progress');
  if (last.kind === 'done' && last.undo) {
    return {
      effect: { kind: 'read', text: t('effect.nothing') },
      primary: { label: t('progress.toSheet'), onClick: show },
      secondary: { label: t('ranking.writeAgain'), onClick: write },
    };
  }
  const hasSheet = sheetNames.includes(SHEET_NAMES.progress);
  return {
    effect: {
      kind: hasSheet ? 'edit' : 'add',
      text: t('progress.effect', { units: count(units.length), periods: periods.length }),
    },
    primary: { label: t('progress.write'), onClick: write, disabled: units.length === 0 },
    ...(hasSheet && { secondary: { label: t('progress.toSheet'), onClick: show } }),
  };
}
