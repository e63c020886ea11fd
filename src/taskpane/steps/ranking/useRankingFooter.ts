import { WRITE_RESULTS } from '../../../commands/writeResults';
import { RANKING_SHEET } from '../../../sheets/results/ranking/rankingSheet';
import { formatMoment } from '../../../words/numbers';
import { usePane, useRound } from '../../app/PaneContext';
import { useResultsOrder } from '../../app/useResultsOrder';
import { useRun } from '../../app/useRun';
import type { FooterProps } from '../../components/footer/Footer';
import { useTexts } from '../../language/LanguageContext';

/** Writes the ranking sheet; afterwards leads on. Without scores there is nothing to write. */
export function useRankingFooter(isScored: boolean): FooterProps {
  const { t, language } = useTexts();
  const { period, navigate } = usePane();
  const run = useRun('ranking');
  const round = useRound();
  const order = useResultsOrder();
  if (!isScored) {
    return {
      effect: { kind: 'read', text: t('effect.nothing') },
      primary: { label: t('ranking.toEntries'), onClick: () => navigate('entries'), forward: true },
    };
  }
  const write = (): void => run(WRITE_RESULTS, order(['ranking']));
  const toProgress = { label: t('ranking.toProgress'), onClick: () => navigate('progress') };
  const written = round.written(RANKING_SHEET, period);
  if (written.kind === 'current') {
    return {
      effect: { kind: 'read', text: t('effect.nothing') },
      primary: { ...toProgress, forward: true },
      secondary: { label: t('ranking.writeAgain'), onClick: write },
    };
  }
  const text = ((): string => {
    switch (written.kind) {
      case 'none':
        return t('ranking.effectFirst');
      case 'unknown':
        return t('ranking.effectUnknown');
      case 'otherPeriod':
        return t('ranking.effectOtherPeriod', { period: written.period });
      case 'stale':
        return t('ranking.stale', { time: formatMoment(written.at, round.analysis.asOf, language) });
    }
  })();
  const isFirst = written.kind === 'none';
  return {
    effect: { kind: isFirst ? 'add' : 'edit', text },
    primary: { label: t(isFirst ? 'ranking.writeFirst' : 'ranking.write'), onClick: write },
    secondary: toProgress,
  };
}
