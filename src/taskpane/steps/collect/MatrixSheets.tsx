import { Link } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { WRITE_RESULTS } from '../../../commands/writeResults';
import { LATE_UNITS_SHEET } from '../../../sheets/results/lateUnits/lateUnitsSheet';
import type { ResultSheetId } from '../../../sheets/results/registry';
import { REMINDERS_SHEET } from '../../../sheets/results/reminders/remindersSheet';
import { useRound } from '../../app/PaneContext';
import { useResultsOrder } from '../../app/useResultsOrder';
import { useRun } from '../../app/useRun';
import { WrittenState } from '../../app/WrittenState';
import { useTexts } from '../../language/LanguageContext';
import { useCollectStyles } from './Collect.styles';

/** The sheets for the report and the letters: written on demand, each at once or not at all. */
export function MatrixSheets(): ReactNode {
  const styles = useCollectStyles();
  const { t } = useTexts();
  const run = useRun('submissions');
  const order = useResultsOrder();
  const { sheetNames } = useRound();
  const write = (sheet: ResultSheetId): void => run(WRITE_RESULTS, order([sheet]));
  return (
    <>
      <p className={styles.links}>
        <Link as="button" className={styles.link} onClick={() => write(LATE_UNITS_SHEET.id)}>
          {t('matrix.writeLate')}
        </Link>
        <Link as="button" className={styles.link} onClick={() => write(REMINDERS_SHEET.id)}>
          {t('matrix.writeLetters')}
        </Link>
      </p>
      {[LATE_UNITS_SHEET, REMINDERS_SHEET]
        .filter(({ name }) => sheetNames.includes(name))
        .map((sheet) => (
          <p className={styles.written} key={sheet.id}>
            <WrittenState sheet={sheet} named />
          </p>
        ))}
    </>
  );
}
