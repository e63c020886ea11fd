import type { ReactNode } from 'react';
import { useTexts } from '../../language/LanguageContext';
import { Target16Regular, Wrench16Regular } from '../icons';
import { useFindingCardStyles } from './FindingCard.styles';

interface FindingFactsProps {
  /** Empty where it is not known. */
  readonly place: string;
  readonly fix: string;
}

/** Where it is, and how it is put right. */
export function FindingFacts({ place, fix }: FindingFactsProps): ReactNode {
  const styles = useFindingCardStyles();
  const { t } = useTexts();
  return (
    <dl className={styles.facts}>
      {place !== '' && (
        <>
          <dt className={styles.factIcon}>
            <Target16Regular role="img" aria-label={t('finding.place')} aria-hidden="false" />
          </dt>
          <dd className={styles.place}>{place}</dd>
        </>
      )}
      <dt className={styles.factIcon}>
        <Wrench16Regular role="img" aria-label={t('finding.repair')} aria-hidden="false" />
      </dt>
      <dd className={styles.fix}>{fix}</dd>
    </dl>
  );
}
