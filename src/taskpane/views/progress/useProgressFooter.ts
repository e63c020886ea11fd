import { layoutOf } from '../../../sheets/results/registry';
import { PROGRESS_SHEET } from '../../../sheets/results/progress/progressSheet';
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
      run: () => port.writeResultSheets([layoutOf('progress', analysis, period)]),
      done: (time, date) => ({ key: 'progress.written', parameters: { time, date } }),
    });
  const show = (): void =>
    runCommand('progress', {
      label: { key: 'progress.toSheet' },
      run: () => port.selectPlace({ table: 'scores', sheet: PROGRESS_SHEET.name }),
    });
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
