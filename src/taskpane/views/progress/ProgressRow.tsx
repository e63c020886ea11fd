import { ListItem } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { addPoints } from '../../../core/points/points';
import type { UnitProgress } from '../../../core/progress/progress';
import { useRound } from '../../app/PaneContext';
import { StackedBar } from '../../components/stackedBar/StackedBar';
import { StateIcon } from '../../components/stateIcon/StateIcon';
import { useTexts } from '../../language/LanguageContext';
import { barParts } from './barParts';
import { useProgressStyles } from './Progress.styles';

interface ProgressRowProps {
  readonly progress: UnitProgress;
  /** Its name. */
  readonly period: string;
}

/** One unit: possible ranks, the bar, and the three numbers that carry it. */
export function ProgressRow({ progress, period }: ProgressRowProps): ReactNode {
  const styles = useProgressStyles();
  const { t, rounded } = useTexts();
  const { units } = useRound().analysis.round;
  const { certain, reachable, lost, bestRank, worstRank } = progress;
  return (
    <ListItem className={styles.row}>
      <span className={styles.head}>
        <span className={styles.name}>{units[progress.unit]?.name}</span>
        {bestRank !== undefined && worstRank !== undefined && (
          <span className={styles.ranks}>
            {bestRank === worstRank
              ? t('progress.rankOne', { first: bestRank })
              : t('progress.rankRange', { first: bestRank, last: worstRank })}
          </span>
        )}
      </span>
      <StackedBar parts={barParts(progress)} />
      <span className={styles.numbers}>
        <span>
          <span className={styles.hiddenText}>{t('progress.certain')} </span>
          {rounded(certain)}
        </span>
        <span>{t('progress.upTo', { points: rounded(addPoints(certain, reachable)) })}</span>
        <span>{t('progress.lostPoints', { points: rounded(lost) })}</span>
      </span>
      {progress.formMissing && (
        <span className={styles.warning}>
          <StateIcon state="warning" label={t('word.warning')} />
          {t('progress.noForm', { period, points: rounded(progress.lostByMissing) })}
        </span>
      )}
    </ListItem>
  );
}
