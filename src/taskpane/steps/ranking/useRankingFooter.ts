import { WRITE_RESULTS } from '../../../commands/writeResults';
import { RANKING_SHEET } from '../../../sheets/results/ranking/rankingSheet';
import { usePane, useRound } from '../../app/PaneContext';
import { useResultsOrder } from '../../app/useResultsOrder';
import { useRun } from '../../app/useRun';
import type { FooterProps } from '../../components/footer/Footer';
import { useTexts } from '../../language/LanguageContext';
import { formatTime } from '../../../words/numbers';

/** Writes the ranking sheet; afterwards leads on. Without scores there is nothing to write. */
export function useRankingFooter(isScored: boolean): FooterProps {
  const { t } = useTexts();
  const { navigate, markRankingWritten, markRankingUndone, rankingWritten } = usePane();
  const run = useRun('ranking');
  const { sheetNames } = useRound();
  const order = useResultsOrder();
  if (!isScored) {
    return {
      effect: { kind: 'read', text: t('effect.nothing') },
      primary: { label: t('ranking.toEntries'), onClick: () => navigate('entries'), forward: true },
    };
  }
  const hasSheet = sheetNames.includes(RANKING_SHEET.name);
  const writeAndMark: typeof WRITE_RESULTS = {
    ...WRITE_RESULTS,
    run: async (workbook, input) => {
      const written = await WRITE_RESULTS.run(workbook, input);
      markRankingWritten(written.analysis);
      return written;
    },
  };
  const write = (): void => run(writeAndMark, order(['ranking']), { onUndone: markRankingUndone });
  const toProgress = { label: t('ranking.toProgress'), onClick: () => navigate('progress') };
  if (rankingWritten?.stale === false) {
    return {
      effect: { kind: 'read', text: t('effect.nothing') },
      primary: { ...toProgress, forward: true },
      secondary: { label: t('ranking.writeAgain'), onClick: write },
    };
  }
  const staleText = rankingWritten?.stale
    ? t('ranking.stale', { time: formatTime(rankingWritten.at) })
    : t(hasSheet ? 'ranking.effect' : 'ranking.effectFirst');
  return {
    effect: { kind: hasSheet ? 'edit' : 'add', text: staleText },
    primary: { label: t(hasSheet ? 'ranking.write' : 'ranking.writeFirst'), onClick: write },
    secondary: toProgress,
  };
}
