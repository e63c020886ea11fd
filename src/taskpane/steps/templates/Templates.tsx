import { useState, type ReactNode } from 'react';
import { unitsOf } from '../../../core/analysis/chosen';
import { usePane, useRound } from '../../app/PaneContext';
import { GroupMenu, PeriodMenu } from '../../app/PlaceMenus';
import { isJobFor } from '../../app/templateJob.types';
import { ViewFrame } from '../../app/ViewFrame';
import { EmptyNote } from '../../components/emptyNote/EmptyNote';
import { useKeys } from '../../keys/useKeys';
import { useTexts } from '../../language/LanguageContext';
import { FailedForms } from './FailedForms';
import { JobProgress } from './JobProgress';
import { MadeForms } from './MadeForms';
import { TemplateFacts } from './TemplateFacts';
import { TemplateNotices } from './TemplateNotices';
import { UnitFindings } from './UnitFindings';
import { useTemplatesFooter } from './useTemplatesFooter';

/** One form per unit: making them, and taking them away. */
export function Templates(): ReactNode {
  const { t } = useTexts();
  const { templateJob: job, period, group } = usePane();
  const { analysis, unitFindings } = useRound();
  const [downloadedAt, setDownloadedAt] = useState<Date>();
  const units = unitsOf(analysis.round, group);
  const isCurrent = isJobFor(job, period, units);
  const footer = useTemplatesFooter(isCurrent, downloadedAt, setDownloadedAt);
  useKeys(job.kind === 'running' ? { Escape: job.stop } : {});
  return (
    <ViewFrame
      view="templates"
      title={t('templates.title')}
      place={
        <>
          <PeriodMenu />
          <GroupMenu />
        </>
      }
      footer={footer}
    >
      {units.length === 0 && unitFindings.length === 0 ? (
        <EmptyNote state="todo" title={t('templates.noUnits')} text={t('templates.noUnitsText')} />
      ) : (
        <JobProgress isCurrent={isCurrent} unitCount={units.length} />
      )}
      <TemplateNotices isDownloaded={downloadedAt !== undefined} />
      <UnitFindings />
      {isCurrent && <FailedForms />}
      {isCurrent && <MadeForms />}
      <TemplateFacts />
    </ViewFrame>
  );
}
