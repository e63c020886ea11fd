import { SHOW_SHEET } from '../../../commands/showSheet';
import { WRITE_RESULTS } from '../../../commands/writeResults';
import { usePane, useRound } from '../../app/PaneContext';
import { useResultsOrder } from '../../app/useResultsOrder';
import { useRun } from '../../app/useRun';
import type { FooterProps } from '../../components/footer/Footer';
import { useTexts } from '../../language/LanguageContext';
import { SHEETS } from './analysisModel';

/** Writes the three sheets as one. Without scores there is nothing to write. */
export function useAnalysisFooter(isScored: boolean): FooterProps {
  const { t } = useTexts();
  const { commandOf, navigate } = usePane();
  const run = useRun('analysis');
  const order = useResultsOrder();
  const round = useRound();
  if (!isScored) {
    return {
      effect: { kind: 'read', text: t('effect.nothing') },
      primary: { label: t('ranking.toEntries'), onClick: () => navigate('entries'), forward: true },
    };
  }
  const write = (): void => run(WRITE_RESULTS, order(SHEETS.map(({ id }) => id)));
  const [first] = SHEETS;
  const last = commandOf('analysis');
  if (last.kind === 'done' && last.message.key === 'command.wroteSheets' && first) {
    return {
      effect: { kind: 'read', text: t('effect.nothing') },
      primary: {
        label: t('command.showSheet', { sheet: first.sheet }),
        onClick: () => run(SHOW_SHEET, { sheet: first.sheet }),
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
