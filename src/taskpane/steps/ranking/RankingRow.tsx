import { Button, mergeClasses } from '@fluentui/react-components';
import type { KeyboardEvent, ReactNode } from 'react';
import type { RankedUnit } from '../../../core/ranking/ranking';
import { useRound } from '../../app/PaneContext';
import { QuestionCircle16Regular } from '../../components/icons';
import { StateIcon } from '../../components/stateIcon/StateIcon';
import { useTexts } from '../../language/LanguageContext';
import { measureNumber, measureText } from '../../views/why/measureText';
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
  const texts = useTexts();
  const { t } = texts;
  const { units, settings } = useRound().analysis.round;
  const rank = row.rank ?? 0;
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
      <td className={mergeClasses(styles.cell, styles.number)}>
        {measureNumber(row, settings.policy, texts)}
      </td>
      {hasChange && (
        <td className={mergeClasses(styles.cell, styles.change)}>
          <RankChange change={row.change} />
        </td>
      )}
      <td className={mergeClasses(styles.cell, styles.why)}>
        <WhyButton
          value={measureText(row, settings.policy, texts)}
          unit={units[row.unit]?.name ?? ''}
          isReachable={isCurrent}
          onClick={onWhy}
        />
      </td>
    </tr>
  );
}

interface WhyButtonProps {
  /** What is asked about. */
  readonly value: string;
  readonly unit: string;
  /** By Tab; in the other rows arrow keys lead there first. */
  readonly isReachable: boolean;
  readonly onClick: () => void;
}

function WhyButton({ value, unit, isReachable, onClick }: WhyButtonProps): ReactNode {
  const { t } = useTexts();
  return (
    <Button
      appearance="transparent"
      size="small"
      icon={<QuestionCircle16Regular />}
      tabIndex={isReachable ? 0 : -1}
      aria-label={t('why.ask', { value, unit })}
      onClick={onClick}
    />
  );
}
