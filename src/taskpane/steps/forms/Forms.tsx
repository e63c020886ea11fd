import { useState, type ReactNode } from 'react';
import { unitsOf } from '../../../core/analysis/chosen';
import { usePane, useRound } from '../../app/PaneContext';
import { GroupMenu, PeriodMenu } from '../../app/PlaceMenus';
import { isJobFor } from '../../app/formsJob.types';
import { ViewFrame } from '../../app/ViewFrame';
import { EmptyNote } from '../../components/emptyNote/EmptyNote';
import { useKeys } from '../../keys/useKeys';
import { useTexts } from '../../language/LanguageContext';
import { FailedForms } from './FailedForms';
import { JobProgress } from './JobProgress';
import { MadeForms } from './MadeForms';
import { FormsFacts } from './FormsFacts';
import { FormsNotices } from './FormsNotices';
import { UnitFindings } from './UnitFindings';
import { useFormsFooter } from './useFormsFooter';

/** One form per unit: making them, and taking them away. */
export function Forms(): ReactNode {
  const { t } = useTexts();
  const { formsJob: job, period, group } = usePane();
  const { analysis, unitFindings } = useRound();
  const [downloadedAt, setDownloadedAt] = useState<Date>();
  const units = unitsOf(analysis.round, group);
  const isCurrent = isJobFor(job, period, units);
  const footer = useFormsFooter(isCurrent, downloadedAt, setDownloadedAt);
  useKeys(job.kind === 'running' ? { Escape: job.stop } : {});
  return (
    <ViewFrame
      view="forms"
      title={t('forms.title')}
      place={
        <>
          <PeriodMenu />
          <GroupMenu />
        </>
      }
      footer={footer}
    >
      {units.length === 0 && unitFindings.length === 0 ? (
        <EmptyNote state="todo" title={t('forms.noUnits')} text={t('forms.noUnitsText')} />
      ) : (
        <JobProgress isCurrent={isCurrent} unitCount={units.length} />
      )}
      <FormsNotices isDownloaded={downloadedAt !== undefined} />
      <UnitFindings />
      {isCurrent && <FailedForms />}
      {isCurrent && <MadeForms />}
      <FormsFacts />
    </ViewFrame>
  );
}
