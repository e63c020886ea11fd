import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { mergeClasses } from '@fluentui/react-components';
import type { RankedUnit } from '../../../core/ranking/ranking';
import { useRound } from '../../app/PaneContext';
import { RankingRow } from './RankingRow';
import { useTexts } from '../../language/LanguageContext';
import { useRankingTableStyles } from './RankingTable.styles';

interface RankingTableProps {
  readonly rows: readonly RankedUnit[];
  readonly onWhy: (row: RankedUnit) => void;
}

/** Rank, unit, what it is ranked by, change. Arrow keys move from row to row; V or Enter asks why. */
export function RankingTable({ rows, onWhy }: RankingTableProps): ReactNode {
  const styles = useRankingTableStyles();
  const { t } = useTexts();
  const [current, setCurrent] = useState(0);
  const hasChange = rows.some((row) => row.change !== undefined);

  const onKeyDown = (event: KeyboardEvent<HTMLTableRowElement>): void => {
    const asked = rows[current];
    const isOnRow = event.target === event.currentTarget;
    if (asked && isOnRow && (event.key === 'Enter' || event.key.toLowerCase() === 'v')) {
      event.preventDefault();
      onWhy(asked);
      return;
    }
    const target = { ArrowDown: current + 1, ArrowUp: current - 1, Home: 0, End: rows.length - 1 }[event.key];
    if (target === undefined) {
      return;
    }
    event.preventDefault();
    const next = Math.min(Math.max(target, 0), rows.length - 1);
    setCurrent(next);
    const body = event.currentTarget.parentElement;
    if (body instanceof HTMLTableSectionElement) {
      body.rows[next]?.focus();
    }
  };
  return (
    <table className={styles.table} aria-label={t('ranking.table')}>
      <Headings hasChange={hasChange} />
      <tbody className={styles.body}>
        {rows.map((row, position) => (
          <RankingRow
            key={row.unit}
            row={row}
            hasChange={hasChange}
            isCurrent={position === Math.min(current, rows.length - 1)}
            onFocus={() => setCurrent(position)}
            onKeyDown={onKeyDown}
            onWhy={() => onWhy(row)}
          />
        ))}
      </tbody>
    </table>
  );
}

function Headings({ hasChange }: { readonly hasChange: boolean }): ReactNode {
  const styles = useRankingTableStyles();
  const { t } = useTexts();
  const { settings } = useRound().analysis.round;
  return (
    <thead className={styles.headings}>
      <tr>
        <th scope="col" className={styles.head}>
          {t('ranking.rank')}
        </th>
        <th scope="col" className={styles.head}>
          {t('ranking.unit')}
        </th>
        <th scope="col" className={mergeClasses(styles.head, styles.number)}>
          {t(settings.policy.rankBy === 'points' ? 'ranking.points' : 'ranking.index')}
        </th>
        {hasChange && (
          <th scope="col" className={mergeClasses(styles.head, styles.changeHead)}>
            {t('ranking.change', { year: settings.year - 1 })}
          </th>
        )}
        <th scope="col" className={styles.head}>
          <span className={styles.hiddenText}>{t('why.column')}</span>
        </th>
      </tr>
    </thead>
  );
}
