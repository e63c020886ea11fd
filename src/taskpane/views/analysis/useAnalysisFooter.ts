import { SHOW_SHEET } from '../../../commands/showSheet';
import { WRITE_RESULTS } from '../../../commands/writeResults';
import { usePane } from '../../app/PaneContext';
import { useResultsOrder } from '../../app/useResultsOrder';
import { useRun } from '../../app/useRun';
import { useWritten } from '../../app/useWritten';
import type { FooterProps } from '../../components/footer/Footer';
import { useTexts } from '../../language/LanguageContext';
import { SHEETS } from './analysisModel';

const RESULTS = SHEETS.map(({ sheet }) => sheet);

interface AnalysisFooter {
  readonly footer: FooterProps;
  readonly isOutOfDate: boolean;
}

/** Writes the three sheets as one. Without scores there is nothing to write. */
export function useAnalysisFooter(isScored: boolean): AnalysisFooter {
  const { t } = useTexts();
  const { navigate } = usePane();
  const run = useRun('analysis');
  const order = useResultsOrder();
  const { results, isCurrent, isOutOfDate } = useWritten('analysis', RESULTS);
  const footer = ((): FooterProps => {
    if (!isScored) {
      return {
        effect: { kind: 'read', text: t('effect.nothing') },
        primary: { label: t('ranking.toEntries'), onClick: () => navigate('entries'), forward: true },
      };
    }
    const write = (): void => run(WRITE_RESULTS, order(RESULTS.map(({ id }) => id)));
    const [first] = RESULTS;
    if (isCurrent && first) {
      return {
        effect: { kind: 'read', text: t('effect.nothing') },
        primary: {
          label: t('command.showSheet', { sheet: first.name }),
          onClick: () => run(SHOW_SHEET, { sheet: first.name }),
        },
        secondary: { label: t('ranking.writeAgain'), onClick: write },
      };
    }
    const isThere = results.some(({ kind }) => kind !== 'none');
    return {
      effect: { kind: isThere ? 'edit' : 'add', text: t('analysis.effect') },
      primary: { label: t('analysis.write'), onClick: write },
    };
  })();
  return { footer, isOutOfDate };
}
