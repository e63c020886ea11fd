import type { ReactNode } from 'react';
import { RichText } from '../../components/richText/RichText';
import { useFailureStyles } from './Failure.styles';

/** The numbered way out. */
export function FailureSteps({ steps }: { readonly steps: readonly string[] }): ReactNode {
  const styles = useFailureStyles();
  return (
    <ol className={styles.steps}>
      {steps.map((step, index) => (
        <li className={styles.step} key={step}>
          <span className={styles.number} aria-hidden="true">
            {index + 1}
          </span>
          <span>
            <RichText text={step} />
          </span>
        </li>
      ))}
    </ol>
  );
}
