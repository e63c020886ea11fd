import type { ReactNode } from 'react';
import type { Coverage } from '../../../core/analysis/coverage';
import { SummaryNumbers } from '../../components/summaryNumbers/SummaryNumbers';
import { useTexts } from '../../language/LanguageContext';
import { useEntriesStyles } from './Entries.styles';

interface EntriesCoverageProps {
  readonly coverage: Coverage;
  /** The name of the period that the numbers are of. */
  readonly period: string;
}

/** How much of a period is there; empty is not zero. */
export function EntriesCoverage({ coverage, period }: EntriesCoverageProps): ReactNode {
  const styles = useEntriesStyles();
  const { t, count } = useTexts();
  const missing = coverage.itemsDue - coverage.itemsDone;
  return (
    <>
      <SummaryNumbers
        numbers={[
          {
            value: t('entries.of', { done: coverage.unitsDone, total: coverage.unitsTotal }),
            label: t('entries.unitsDone'),
          },
          {
            value: t('entries.of', { done: count(coverage.itemsDone), total: count(coverage.itemsDue) }),
            label: t('entries.itemsDone'),
          },
        ]}
      />
      <p className={styles.basis}>
        {t('entries.basis', { period })}
        {missing > 0 && ` ${t('entries.emptyNotZero', { count: count(missing) })}`}
      </p>
    </>
  );
}
