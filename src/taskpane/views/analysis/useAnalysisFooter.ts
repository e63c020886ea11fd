import { usePane, useRound } from '../../app/PaneContext';
import type { FooterProps } from '../../components/footer/Footer';
import { useTexts } from '../../language/LanguageContext';
import { SHEETS, sheetLayouts } from './analysisModel';

/** Writes the three sheets as one. Without scores there is nothing to write. */
export function useAnalysisFooter(isScored: boolean): FooterProps {
  const { t } = useTexts();
  const { port, runCommand, commandOf, navigate } = usePane();
  const round = useRound();
  if (!isScored) {
    return {
      effect: { kind: 'read', text: t('effect.nothing') },
      primary: { label: t('ranking.toEntries'), onClick: () => navigate('entries'), forward: true },
    };
  }
  const write = (): void =>
    runCommand('analysis', {
      label: { key: 'analysis.do' },
      run: () => port.writeResultSheets(sheetLayouts(round)),
      done: (time, date) => ({ key: 'analysis.done', parameters: { time, date } }),
    });
  const [first] = SHEETS;
  const last = commandOf('analysis');
  if (last.kind === 'done' && last.message.key === 'analysis.done' && first) {
    return {
      effect: { kind: 'read', text: t('effect.nothing') },
      primary: {
        label: t('analysis.toSheet', { sheet: first.sheet }),
        onClick: () =>
          runCommand('analysis', {
            label: { key: 'analysis.toSheet', parameters: { sheet: first.sheet } },
            run: () => port.selectPlace({ table: 'scores', sheet: first.sheet }),
          }),
      },
      secondary: { label: t('ranking.writeAgain'), onClick: write },
    };
  }
  const isThere = SHEETS.some(({ sheet }) => round.sheetNames.includes(sheet));
  return {
    effect: { kind: isThere ? 'edit' : 'add', text: t('analysis.effect') },
    primary: { label: t('analysis.write'), onClick: write },
  };
}
