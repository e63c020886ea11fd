import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { formatSigned } from '../../../words/numbers';
import { ArrowDown12Filled, ArrowUp12Filled, Subtract12Regular } from '../../components/icons';
import { useTexts } from '../../language/LanguageContext';
import { useRankingTableStyles } from './RankingTable.styles';

interface RankChangeProps {
  /** Places won since last year, lost ones below zero; undefined where there is nothing to compare with. */
  readonly change: number | undefined;
}

/** By how many places a unit rose or fell since last year. */
export function RankChange({ change }: RankChangeProps): ReactNode {
  const styles = useRankingTableStyles();
  const { t } = useTexts();
  if (change === undefined) {
    return (
      <span className={styles.changeParts}>
        <span aria-hidden="true">–</span>
        <span className={styles.hiddenText}>{t('ranking.noLastYear')}</span>
      </span>
    );
  }
  const [icon, className, name] =
    change > 0
      ? [<ArrowUp12Filled key="up" />, styles.up, t('ranking.up', { count: change })]
      : change < 0
        ? [<ArrowDown12Filled key="down" />, styles.down, t('ranking.down', { count: -change })]
        : [<Subtract12Regular key="same" />, undefined, t('ranking.same')];
  return (
    <span className={styles.changeParts}>
      <span className={mergeClasses(styles.changeIcon, className)} aria-hidden="true">
        {icon}
      </span>
      <span aria-hidden="true">{formatSigned(change)}</span>
      <span className={styles.hiddenText}>{name}</span>
    </span>
  );
}
