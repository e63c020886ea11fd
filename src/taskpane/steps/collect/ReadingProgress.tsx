import { ProgressBar } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../../app/PaneContext';
import { EmptyNote } from '../../components/emptyNote/EmptyNote';
import { useTexts } from '../../language/LanguageContext';
import { useCollectStyles } from './Collect.styles';

/** How far the reading of files has come, and how it ended where it did not come to its end. */
export function ReadingProgress(): ReactNode {
  const styles = useCollectStyles();
  const { t, count } = useTexts();
  const { kind, done, total, files } = usePane().collectJob;
  if (kind === 'broken') {
    return <EmptyNote state="error" title={t('collect.broken')} text={t('collect.brokenText')} />;
  }
  if (kind === 'stopped') {
    return (
      <p className={styles.note} role="status">
        {t('collect.stopped', { count: count(files.length) })}
      </p>
    );
  }
  if (kind !== 'running') {
    return null;
  }
  return (
    <section className={styles.progress}>
      <p className={styles.progressHead} role="status">
        <span>{t('collect.reading')}</span>
        <span className={styles.fraction}>{t('collect.fraction', { done, total })}</span>
      </p>
      <ProgressBar
        thickness="large"
        value={done}
        max={Math.max(1, total)}
        aria-label={t('collect.reading')}
      />
      <p className={styles.hint}>{t('collect.mayLeave')}</p>
    </section>
  );
}
