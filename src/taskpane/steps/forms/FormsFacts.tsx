import type { ReactNode } from 'react';
import { usePane, useRound } from '../../app/PaneContext';
import { useTexts } from '../../language/LanguageContext';
import { packageName } from './packageName';
import { useFormsStyles } from './Forms.styles';

/** What the forms are made of, and where they go. */
export function FormsFacts(): ReactNode {
  const styles = useFormsStyles();
  const { t } = useTexts();
  const { period } = usePane();
  const { round } = useRound().analysis;
  const { name, version } = round.framework;
  const facts: readonly (readonly [string, string])[] = [
    [t('forms.framework'), t('forms.frameworkValue', { name, version })],
    [t('forms.period'), round.periods[period]?.name ?? ''],
    [t('forms.destination'), t('forms.destinationValue', { name: packageName(round, period) })],
  ];
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{t('forms.settings')}</h2>
      <dl className={styles.facts}>
        {facts.map(([fact, value]) => (
          <div className={styles.fact} key={fact}>
            <dt className={styles.factName}>{fact}</dt>
            <dd className={styles.factValue}>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
