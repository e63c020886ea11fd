import { Link } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import type { WorkbookFailure } from '../../../workbook/failure';
import { Clock16Regular, TableEdit16Regular } from '../../components/icons';
import { failureText } from '../../../words/failureText';
import { useTexts } from '../../language/LanguageContext';
import { CopyReport } from './CopyReport';
import { useFailureStyles } from './Failure.styles';
import { failureIcon } from './failureIcon';
import { FailureSteps } from './FailureSteps';
import { LeftBehind } from './LeftBehind';

interface FailureProps {
  readonly failure: WorkbookFailure;
  /** What waits to be done. */
  readonly waiting: string;
  /** Brings the sheet of the failure to the front. */
  readonly onShowSheet: (sheet: string) => void;
}

/** One pattern for everything that the workbook refuses: what is, what waits, what is safe, and the way out. */
export function Failure({ failure, waiting, onShowSheet }: FailureProps): ReactNode {
  const styles = useFailureStyles();
  const { t, language } = useTexts();
  const text = failureText(failure.code, failure.sheet, language);
  // A sheet that is missing cannot be shown.
  const sheet = failure.code === 'sheetMissing' ? undefined : failure.sheet;
  const sentence = useRef<HTMLHeadingElement>(null);
  useEffect(() => sentence.current?.focus(), [failure]);

  return (
    <div className={styles.failure}>
      <div className={styles.sentence} role="alert">
        <span className={styles.icon} aria-hidden="true">
          {failureIcon(failure.code)}
        </span>
        <div>
          <h2 className={styles.title} tabIndex={-1} ref={sentence}>
            {text.title}
          </h2>
          <p className={styles.reason}>{text.reason}</p>
        </div>
      </div>
      <dl className={styles.box}>
        <div className={styles.fact}>
          <dt className={styles.factName}>
            <Clock16Regular aria-hidden="true" className={styles.factIcon} />
            {t('failure.waiting')}
          </dt>
          <dd className={styles.factText}>{waiting}</dd>
        </div>
        <LeftBehind failure={failure} />
      </dl>
      <FailureSteps steps={text.steps} />
      {sheet !== undefined && (
        <div className={styles.report}>
          <TableEdit16Regular aria-hidden="true" />
          <Link as="button" className={styles.link} onClick={() => onShowSheet(sheet)}>
            {t('failure.goToSheet', { sheet })}
          </Link>
        </div>
      )}
      <CopyReport failure={failure} />
    </div>
  );
}
