import type { ReactNode } from 'react';
import { BarKey, type BarPart } from '../../components/stackedBar/StackedBar';
import { useTexts } from '../../language/LanguageContext';
import type { PlainTextKey } from '../../../words/translate';
import type { MeanProgress } from '../../../core/progress/meanProgress';
import { useProgressStyles } from './Progress.styles';

const NAMES: readonly (readonly [BarPart, PlainTextKey])[] = [
  ['certain', 'progress.certain'],
  ['reachable', 'progress.reachable'],
  ['lost', 'progress.lost'],
];

/** The key of the bars, with the means of the units below. */
export function ProgressLegend({
  mean,
  text,
  ranks,
}: {
  readonly mean: MeanProgress;
  readonly text: string;
  /** What possible ranks count with besides. */
  readonly ranks?: string;
}): ReactNode {
  const styles = useProgressStyles();
  const { t, rounded } = useTexts();
  return (
    <div className={styles.legend}>
      <dl className={styles.means}>
        {NAMES.map(([part, name]) => (
          <div key={part}>
            <dt className={styles.meanName}>
              <BarKey part={part} />
              {t(name)}
            </dt>
            <dd className={styles.meanValue}>{rounded(mean[part])}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.basis}>{text}</p>
      {ranks !== undefined && <p className={styles.basis}>{ranks}</p>}
    </div>
  );
}
