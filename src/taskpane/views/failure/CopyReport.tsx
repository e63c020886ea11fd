import { Link } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { WorkbookFailure } from '../../../workbook/failure';
import { Copy16Regular } from '../../components/icons';
import { useCopy } from '../../components/useCopy';
import { useTexts } from '../../language/LanguageContext';
import { useFailureStyles } from './Failure.styles';
import { failureReport } from './failureReport';

/** Puts what support needs on the clipboard: nothing out of a cell. */
export function CopyReport({ failure }: { readonly failure: WorkbookFailure }): ReactNode {
  const styles = useFailureStyles();
  const { t } = useTexts();
  const { outcome, copy } = useCopy();
  return (
    <>
      <div className={styles.report}>
        <Copy16Regular aria-hidden="true" />
        <Link as="button" className={styles.link} onClick={() => copy(failureReport(failure))}>
          {t('failure.copyReport')}
        </Link>
      </div>
      <p className={styles.copied} role="status">
        {outcome === 'copied' && t('failure.copied')}
        {outcome === 'refused' && t('failure.copyFailed')}
      </p>
    </>
  );
}
