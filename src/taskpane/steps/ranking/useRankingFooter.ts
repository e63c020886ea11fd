import { WRITE_RESULTS } from '../../../commands/writeResults';
import { RANKING_SHEET } from '../../../sheets/results/ranking/rankingSheet';
import { usePane, useRound } from '../../app/PaneContext';
import { useRun } from '../../app/useRun';
import type { FooterProps } from '../../components/footer/Footer';
import { useTexts } from '../../language/LanguageContext';
import { formatTime } from '../../../words/numbers';

/** Writes the ranking sheet; afterwards leads on. Without scores there is nothing to write. */
export function useRankingFooter(isScored: boolean): FooterProps {
  const { t } = useTexts();
  const { period, navigate, markRankingWritten, markRankingUndone, rankingWritten } = usePane();
  const run = useRun('ranking');
  const { analysis, sheetNames } = useRound();
  if (!isScored) {
    return {
      effect: { kind: 'read', text: t('effect.nothing') },
      primary: { label: t('ranking.toEntries'), onClick: () => navigate('entries'), forward: true },
    };
  }
  const hasSheet = sheetNames.includes(RANKING_SHEET.name);
  const write = (): void =>
    run(
      WRITE_RESULTS,
      { sheets: ['ranking'], analysis, period },
      { onDone: markRankingWritten, onUndone: markRankingUndone },
    );
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
