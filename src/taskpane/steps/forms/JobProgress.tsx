import { ProgressBar } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane, useRound } from '../../app/PaneContext';
import { useTexts, type Texts } from '../../language/LanguageContext';
import { useFormsStyles } from './Forms.styles';

const SECOND = 1000;
const SECONDS_PER_MINUTE = 60;

interface JobProgressProps {
  /** Whether the job is about the period that is shown. */
  readonly isCurrent: boolean;
  readonly unitCount: number;
}

/** How far the making of forms is, with a fraction; before it begins, what will be made. */
export function JobProgress({ isCurrent, unitCount }: JobProgressProps): ReactNode {
  const styles = useFormsStyles();
  const texts = useTexts();
  const { formsJob: job, now } = usePane();
  const { units } = useRound().analysis.round;
  const { t } = texts;
  if (!isCurrent) {
    return (
      <section className={styles.progress}>
        <p className={styles.progressHead}>
          <span>{t('forms.notYet')}</span>
          <span className={styles.fraction}>{t('forms.fraction', { done: 0, total: unitCount })}</span>
        </p>
        <p className={styles.progressNote}>{t('forms.intro')}</p>
      </section>
    );
  }
  const total = job.order?.units.length ?? 0;
  const done = job.forms.length;
  const newest = job.forms[0];
  const title =
    job.kind === 'running'
      ? t('forms.running')
      : job.kind === 'done'
        ? t('forms.finished')
        : job.kind === 'broken'
          ? t('forms.failedAll')
          : t('forms.stopped', { count: done });
  return (
    <section className={styles.progress}>
      <p className={styles.progressHead} role="status">
        <span>{title}</span>
        <span className={styles.fraction}>{t('forms.fraction', { done, total })}</span>
      </p>
      <ProgressBar
        className={styles.bar}
        thickness="large"
        value={done}
        max={Math.max(1, total)}
        aria-label={title}
      />
      {job.kind === 'running' && (
        <>
          <p className={styles.progressDetail}>
            <span>{newest && units[newest.unit]?.name}</span>
            <span>{job.startedAt && timeLeft(job.startedAt, now(), done, total, texts)}</span>
          </p>
          <p className={styles.progressNote}>{t('forms.mayLeave')}</p>
        </>
      )}
      {job.kind === 'broken' && <p className={styles.progressNote}>{t('forms.failedAllText')}</p>}
    </section>
  );
}

/** From the pace so far; nothing is said before the first form. */
function timeLeft(startedAt: Date, now: Date, done: number, total: number, { t }: Texts): string {
  const elapsed = now.getTime() - startedAt.getTime();
  if (done === 0 || elapsed <= 0) {
    return '';
  }
  const seconds = Math.max(1, Math.ceil((elapsed / done) * (total - done)) / SECOND);
  return seconds < 2 * SECONDS_PER_MINUTE
    ? t('forms.secondsLeft', { count: Math.ceil(seconds) })
    : t('forms.minutesLeft', { count: Math.ceil(seconds / SECONDS_PER_MINUTE) });
}
