import type { ReactNode } from 'react';
import { usePane, useRound } from '../../app/PaneContext';
import { Notice } from '../../components/notice/Notice';
import { useTexts } from '../../language/LanguageContext';
import { useTemplatesStyles } from './Templates.styles';

/** What is to be known before forms go out: where the download went, and that the framework can still change. */
export function TemplateNotices({ isDownloaded }: { readonly isDownloaded: boolean }): ReactNode {
  const styles = useTemplatesStyles();
  const { t } = useTexts();
  const { navigate } = usePane();
  const { settings } = useRound().analysis.round;
  return (
    <>
      {isDownloaded && (
        <div className={styles.notice}>
          <Notice intent="info" text={t('templates.downloadNote')} />
        </div>
      )}
      {!settings.frameworkLocked && (
        <div className={styles.notice}>
          <Notice
            intent="warning"
            lead={t('templates.notLockedLead')}
            text={t('templates.notLocked')}
            action={{ label: t('templates.toFramework'), onClick: () => navigate('framework') }}
          />
        </div>
      )}
    </>
  );
}
