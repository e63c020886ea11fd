import type { ReactNode } from 'react';
import { usePane, useRound } from '../../app/PaneContext';
import { useTexts } from '../../language/LanguageContext';
import { packageName } from './packageName';
import { useTemplatesStyles } from './Templates.styles';

/** What the forms are made of, and where they go. */
export function TemplateFacts(): ReactNode {
  const styles = useTemplatesStyles();
  const { t } = useTexts();
  const { period } = usePane();
  const { round } = useRound().analysis;
  const { name, version } = round.framework;
  const facts: readonly (readonly [string, string])[] = [
    [t('templates.framework'), t('templates.frameworkValue', { name, version })],
    [t('templates.period'), round.periods[period]?.name ?? ''],
    [t('templates.destination'), t('templates.destinationValue', { name: packageName(round, period) })],
  ];
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{t('templates.settings')}</h2>
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
