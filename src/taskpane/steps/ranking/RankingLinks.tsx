import { Link } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { SHOW_SHEET } from '../../../commands/showSheet';
import { RANKING_SHEET } from '../../../sheets/results/ranking/rankingSheet';
import { useRound } from '../../app/PaneContext';
import { useRun } from '../../app/useRun';
import { useTexts } from '../../language/LanguageContext';
import { useRankingStyles } from './Ranking.styles';

interface RankingLinksProps {
  /** How many units the whole list has; undefined where all are shown. */
  readonly hidden: number | undefined;
  readonly onShowAll: () => void;
}

/** The rest of the list, and the sheet where it stands. */
export function RankingLinks({ hidden, onShowAll }: RankingLinksProps): ReactNode {
  const styles = useRankingStyles();
  const { t, count } = useTexts();
  const run = useRun('ranking');
  const hasSheet = useRound().sheetNames.includes(RANKING_SHEET.name);
  const showSheet = (): void => run(SHOW_SHEET, { sheet: RANKING_SHEET.name });
  return (
    <p className={styles.links}>
      {hidden !== undefined && (
        <Link as="button" className={styles.link} onClick={onShowAll}>
          {t('ranking.showAll', { count: count(hidden) })}
        </Link>
      )}
      {hasSheet && (
        <Link as="button" className={styles.link} onClick={showSheet}>
          {t('ranking.toSheet')}
        </Link>
      )}
    </p>
  );
}
