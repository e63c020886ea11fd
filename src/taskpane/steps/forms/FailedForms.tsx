import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane, useRound } from '../../app/PaneContext';
import { Wrench16Regular } from '../../components/icons';
import { StateIcon } from '../../components/stateIcon/StateIcon';
import { useTexts } from '../../language/LanguageContext';
import { useFormsStyles } from './Forms.styles';

/** Units whose form could not be made, each with a way to try once more. */
export function FailedForms(): ReactNode {
  const styles = useFormsStyles();
  const { t } = useTexts();
  const { formsJob: job } = usePane();
  const { analysis, draft } = useRound();
  const { units } = analysis.round;
  if (job.failed.length === 0) {
    return null;
  }
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{t('forms.failedUnits', { count: job.failed.length })}</h2>
      <ul className={styles.forms}>
        {job.failed.map((unit) => (
          <li className={styles.form} key={unit}>
            <StateIcon state="error" label={t('word.error')} />
            <span className={styles.formText}>
              <span className={styles.failedTitle}>
                {t('forms.failedTitle', { unit: units[unit]?.name ?? '' })}
              </span>
              <span>{t('forms.failedText')}</span>
              <span className={styles.fix}>
                <Wrench16Regular aria-hidden="true" className={styles.fixIcon} />
                {t('forms.failedFix')}
              </span>
              <span>
                <Button
                  size="small"
                  disabled={job.kind === 'running'}
                  onClick={() => job.resume([unit], { round: analysis.round, scores: draft.scores })}
                >
                  {t('forms.again')}
                </Button>
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
