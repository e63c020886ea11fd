import { useMemo } from 'react';
import { SHOW_SHEET } from '../../../commands/showSheet';
import { WRITE_RESULTS } from '../../../commands/writeResults';
import { usePane, useRound } from '../../app/PaneContext';
import { useResultsOrder } from '../../app/useResultsOrder';
import { useRun } from '../../app/useRun';
import { useWritten } from '../../app/useWritten';
import type { FooterProps } from '../../components/footer/Footer';
import { useTexts } from '../../language/LanguageContext';
import { sheetsFor } from './analysisModel';

interface AnalysisFooter {
  readonly footer: FooterProps;
  readonly isOutOfDate: boolean;
}

/** Writes the sheets as one. Without scores there is nothing to write. */
export function useAnalysisFooter(isScored: boolean): AnalysisFooter {
  const { t } = useTexts();
  const { navigate } = usePane();
  const run = useRun('analysis');
  const order = useResultsOrder();
  const { analysis } = useRound();
  const sheets = useMemo(() => sheetsFor(analysis).map(({ sheet }) => sheet), [analysis]);
  const { results, isCurrent, isOutOfDate } = useWritten('analysis', sheets);
  const footer = ((): FooterProps => {
    if (!isScored) {
      return {
        effect: { kind: 'read', text: t('effect.nothing') },
        primary: { label: t('ranking.toEntries'), onClick: () => navigate('entries'), forward: true },
      };
    }
    const write = (): void => run(WRITE_RESULTS, order(sheets.map(({ id }) => id)));
    const [first] = sheets;
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
      effect: {
        kind: isThere ? 'edit' : 'add',
        text: t('analysis.effect', { sheets: sheets.map(({ name }) => name).join(', ') }),
      },
      primary: { label: t('analysis.write', { count: sheets.length }), onClick: write },
    };
  })();
  return { footer, isOutOfDate };
}
