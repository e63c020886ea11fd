import { WRITE_RESULTS } from '../../../commands/writeResults';
import { useResultsOrder } from '../../app/useResultsOrder';
import { useRun } from '../../app/useRun';
import { Link } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useTexts } from '../../language/LanguageContext';
import { useCollectStyles } from './Collect.styles';

/** The sheets for the report and the letters: written on demand, each at once or not at all. */
export function MatrixSheets(): ReactNode {
  const styles = useCollectStyles();
  const { t } = useTexts();
  const run = useRun('submissions');
  const order = useResultsOrder();
  const write = (sheet: 'lateUnits' | 'reminders'): void => run(WRITE_RESULTS, order([sheet]));
  return (
    <p className={styles.links}>
      <Link as="button" className={styles.link} onClick={() => write('lateUnits')}>
        {t('matrix.writeLate')}
      </Link>
      <Link as="button" className={styles.link} onClick={() => write('reminders')}>
        {t('matrix.writeLetters')}
      </Link>
    </p>
  );
}
