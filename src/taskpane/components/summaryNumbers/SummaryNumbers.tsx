import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { StateIcon, type RowState } from '../stateIcon/StateIcon';
import { useSummaryNumbersStyles } from './SummaryNumbers.styles';

export interface SummaryNumber {
  readonly value: string;
  readonly label: string;
  readonly state?: { readonly kind: RowState; readonly word: string };
}

interface SummaryNumbersProps {
  readonly numbers: readonly SummaryNumber[];
  /** Larger figures, where the numbers are the point of the view. */
  readonly large?: boolean;
}

/** Two to four numbers with their names below. */
export function SummaryNumbers({ numbers, large = false }: SummaryNumbersProps): ReactNode {
  const styles = useSummaryNumbersStyles();
  return (
    <dl className={styles.row}>
      {numbers.map(({ value, label, state }) => (
        <div className={styles.number} key={label}>
          <dt className={styles.label}>{label}</dt>
          <dd className={mergeClasses(styles.value, large && styles.large)}>
            {value}
            {state && <StateIcon state={state.kind} label={state.word} />}
          </dd>
        </div>
      ))}
    </dl>
  );
}
