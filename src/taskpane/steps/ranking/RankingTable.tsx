import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { Button, mergeClasses } from '@fluentui/react-components';
import type { RankedUnit } from '../../../core/ranking/ranking';
import { useRound } from '../../app/PaneContext';
import {
  ArrowDown12Filled,
  ArrowUp12Filled,
  QuestionCircle16Regular,
  Subtract12Regular,
} from '../../components/icons';
import { StateIcon } from '../../components/stateIcon/StateIcon';
import { useTexts } from '../../language/LanguageContext';
import { formatSigned } from '../../../words/numbers';
import { useRankingTableStyles } from './RankingTable.styles';

interface RankingTableProps {
  readonly rows: readonly RankedUnit[];
  readonly onWhy: (row: RankedUnit) => void;
}

/** Rank, unit, index, change. Arrow keys move from row to row; V or Enter asks why. */
export function RankingTable({ rows, onWhy }: RankingTableProps): ReactNode {
  const styles = useRankingTableStyles();
  const { t } = useTexts();
  const { settings } = useRound().analysis.round;
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
      <thead className={styles.headings}>
        <tr>
          <th scope="col" className={styles.head}>
            {t('ranking.rank')}
          </th>
          <th scope="col" className={styles.head}>
            {t('ranking.unit')}
          </th>
          <th scope="col" className={mergeClasses(styles.head, styles.number)}>
            {t('ranking.index')}
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
      <tbody className={styles.body}>
        {rows.map((row, position) => (
          <Row
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

interface RowProps {
  readonly row: RankedUnit;
  readonly hasChange: boolean;
  readonly isCurrent: boolean;
  readonly onFocus: () => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLTableRowElement>) => void;
  readonly onWhy: () => void;
}

function Row({ row, hasChange, isCurrent, onFocus, onKeyDown, onWhy }: RowProps): ReactNode {
  const styles = useRankingTableStyles();
  const { t, rounded } = useTexts();
  const { units, settings } = useRound().analysis.round;
  const rank = row.rank ?? 0;
  const index = row.index === undefined ? '–' : rounded(row.index, settings.policy.shownDecimals);
  return (
    <tr className={styles.row} tabIndex={isCurrent ? 0 : -1} onFocus={onFocus} onKeyDown={onKeyDown}>
      <td className={mergeClasses(styles.cell, styles.rank)}>
        <span aria-hidden={row.tied}>{row.tied ? t('ranking.tiedRank', { rank }) : rank}</span>
        {row.tied && <span className={styles.hiddenText}>{t('ranking.tiedRankName', { rank })}</span>}
      </td>
      <td className={mergeClasses(styles.cell, styles.unit)}>
        {units[row.unit]?.name}
        {row.missing > 0 && (
          <span className={styles.incomplete}>
            <StateIcon state="warning" />
            {t('ranking.incomplete', { count: row.missing })}
          </span>
        )}
      </td>
      <td className={mergeClasses(styles.cell, styles.number)}>{index}</td>
      {hasChange && (
        <td className={mergeClasses(styles.cell, styles.change)}>
          <Change change={row.change} />
        </td>
      )}
      <td className={mergeClasses(styles.cell, styles.why)}>
        <WhyButton index={index} unit={units[row.unit]?.name ?? ''} isReachable={isCurrent} onClick={onWhy} />
      </td>
    </tr>
  );
}

interface WhyButtonProps {
  readonly index: string;
  readonly unit: string;
  /** By Tab; in the other rows arrow keys lead there first. */
  readonly isReachable: boolean;
  readonly onClick: () => void;
}

function WhyButton({ index, unit, isReachable, onClick }: WhyButtonProps): ReactNode {
  const { t } = useTexts();
  return (
    <Button
      appearance="transparent"
      size="small"
      icon={<QuestionCircle16Regular />}
      tabIndex={isReachable ? 0 : -1}
      aria-label={t('why.ask', { value: `${index} %`, unit })}
      onClick={onClick}
    />
  );
}

function Change({ change }: { readonly change: number | undefined }): ReactNode {
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
