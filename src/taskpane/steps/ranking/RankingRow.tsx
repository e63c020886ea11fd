import { Button, mergeClasses } from '@fluentui/react-components';
import type { KeyboardEvent, ReactNode } from 'react';
import type { RankedUnit } from '../../../core/ranking/ranking';
import { useRound } from '../../app/PaneContext';
import { QuestionCircle16Regular } from '../../components/icons';
import { StateIcon } from '../../components/stateIcon/StateIcon';
import { useTexts } from '../../language/LanguageContext';
import { RankChange } from './RankChange';
import { useRankingTableStyles } from './RankingTable.styles';

interface RankingRowProps {
  readonly row: RankedUnit;
  readonly hasChange: boolean;
  readonly isCurrent: boolean;
  readonly onFocus: () => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLTableRowElement>) => void;
  readonly onWhy: () => void;
}

/** One unit of the ranking. */
export function RankingRow({
  row,
  hasChange,
  isCurrent,
  onFocus,
  onKeyDown,
  onWhy,
}: RankingRowProps): ReactNode {
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
          <RankChange change={row.change} />
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
