import { layoutOf } from '../../../sheets/results/registry';
import { Link } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { SheetLayout } from '../../../sheets/layout/sheetLayout';
import { usePane, useRound } from '../../app/PaneContext';
import { useTexts } from '../../language/LanguageContext';
import { useCollectStyles } from './Collect.styles';

/** The sheets for the report and the letters: written on demand, each at once or not at all. */
export function MatrixSheets(): ReactNode {
  const styles = useCollectStyles();
  const { t } = useTexts();
  const { port, runCommand, period } = usePane();
  const { analysis } = useRound();
  const write = (layout: SheetLayout): void =>
    runCommand('collect', {
      label: { key: 'matrix.write', parameters: { sheet: layout.name } },
      run: () => port.writeResultSheets([layout]),
      done: (time, date) => ({ key: 'matrix.written', parameters: { sheet: layout.name, time, date } }),
    });
  return (
    <p className={styles.links}>
      <Link
        as="button"
        className={styles.link}
        onClick={() => write(layoutOf('lateUnits', analysis, period))}
      >
        {t('matrix.writeLate')}
      </Link>
      <Link
        as="button"
        className={styles.link}
        onClick={() => write(layoutOf('reminders', analysis, period))}
      >
        {t('matrix.writeLetters')}
      </Link>
    </p>
  );
}
