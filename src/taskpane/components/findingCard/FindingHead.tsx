import type { ReactNode } from 'react';
import type { Severity } from '../../../core/finding/severity';
import { useTexts } from '../../language/LanguageContext';
import { StateIcon } from '../stateIcon/StateIcon';
import { useFindingCardStyles } from './FindingCard.styles';

const SEVERITY_WORDS = { error: 'word.error', warning: 'word.warning', hint: 'word.hint' } as const;

interface FindingHeadProps {
  readonly severity: Severity;
  readonly title: string;
  /** Unit, item, period: whatever is known. */
  readonly subject: readonly string[];
}

/** The closed card: how bad, what, and whom it is about. */
export function FindingHead({ severity, title, subject }: FindingHeadProps): ReactNode {
  const styles = useFindingCardStyles();
  const { t } = useTexts();
  return (
    <>
      <span className={styles.icon}>
        <StateIcon state={severity} />
      </span>
      <span className={styles.heading}>
        <span className={styles.title}>{title}</span>
        <span className={styles.subject}>
          <strong className={styles.severity}>{t(SEVERITY_WORDS[severity])}</strong>
          {subject.map((part) => (
            <span key={part}> · {part}</span>
          ))}
        </span>
      </span>
    </>
  );
}
