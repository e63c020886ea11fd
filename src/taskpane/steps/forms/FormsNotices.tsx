import type { ReactNode } from 'react';
import { usePane, useRound } from '../../app/PaneContext';
import { Notice } from '../../components/notice/Notice';
import { useTexts } from '../../language/LanguageContext';
import { useFormsStyles } from './Forms.styles';

/** What is to be known before forms go out: where the download went, and that the framework can still change. */
export function FormsNotices({ isDownloaded }: { readonly isDownloaded: boolean }): ReactNode {
  const styles = useFormsStyles();
  const { t } = useTexts();
  const { navigate } = usePane();
  const { settings } = useRound().analysis.round;
  return (
    <>
      {isDownloaded && (
        <div className={styles.notice}>
          <Notice intent="info" text={t('forms.downloadNote')} />
        </div>
      )}
      {!settings.frameworkLocked && (
        <div className={styles.notice}>
          <Notice
            intent="warning"
            lead={t('forms.notLockedLead')}
            text={t('forms.notLocked')}
            action={{ label: t('forms.toFramework'), onClick: () => navigate('framework') }}
          />
        </div>
      )}
    </>
  );
}
