import { ProgressBar } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useTexts } from '../language/LanguageContext';
import type { Writing } from './commandState';
import { useWritingProgressStyles } from './WritingProgress.styles';

/** How far a long write is: which sheet is written, and which part of all that is to be written is. */
export function WritingProgress({ writing }: { readonly writing: Writing }): ReactNode {
  const styles = useWritingProgressStyles();
  const { t } = useTexts();
  const { sheet, number, count, fraction, isStopping } = writing;
  const title = isStopping ? t('writing.stopping') : t('writing.title', { sheet });
  const part = t('writing.fraction', { number, count });
  return (
    <section className={styles.progress}>
      <p className={styles.head} role="status">
        <span>{title}</span>
        <span className={styles.fraction}>{part}</span>
      </p>
      <ProgressBar
        className={styles.bar}
        thickness="large"
        value={fraction}
        aria-label={title}
        aria-valuetext={part}
      />
      {!isStopping && <p className={styles.note}>{t('writing.note')}</p>}
    </section>
  );
}
