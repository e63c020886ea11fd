import { useState, type ReactNode } from 'react';
import { usePane, useRound } from '../../app/PaneContext';
import { unitsOf } from '../../../core/analysis/chosen';
import { isJobFor } from '../../app/templateJob.types';
import { GroupMenu, PeriodMenu } from '../../app/PlaceMenus';
import { useFindingCommands } from '../../app/useFindingCommands';
import { useKeys } from '../../keys/useKeys';
import { ViewFrame } from '../../app/ViewFrame';
import { EmptyNote } from '../../components/emptyNote/EmptyNote';
import { FindingList } from '../../components/findingList/FindingList';
import { Notice } from '../../components/notice/Notice';
import { useFindingCursor } from '../../components/findingList/useFindingCursor';
import { useTexts } from '../../language/LanguageContext';
import { FailedForms } from './FailedForms';
import { JobProgress } from './JobProgress';
import { MadeForms } from './MadeForms';
import { packageName } from './packageName';
import { useTemplatesFooter } from './useTemplatesFooter';
import { useTemplatesStyles } from './Templates.styles';

/** One form per unit: making them, and taking them away. */
export function Templates(): ReactNode {
  const styles = useTemplatesStyles();
  const { t } = useTexts();
  const { templateJob: job, period, group, navigate } = usePane();
  const round = useRound();
  const { settings, framework, periods } = round.analysis.round;
  const [downloadedAt, setDownloadedAt] = useState<Date>();
  const units = unitsOf(round.analysis.round, group);
  const isCurrent = isJobFor(job, period, units);
  const footer = useTemplatesFooter(units, isCurrent, downloadedAt, setDownloadedAt);
  const commands = useFindingCommands('templates');
  const cursor = useFindingCursor(round.unitFindings, commands.select, 1);
  useKeys(job.kind === 'running' ? { Escape: job.stop } : {});
  const facts: readonly (readonly [string, string])[] = [
    [
      t('templates.framework'),
      t('templates.frameworkValue', { name: framework.name, version: framework.version }),
    ],
    [t('templates.period'), periods[period]?.name ?? ''],
    [
      t('templates.destination'),
      t('templates.destinationValue', { name: packageName(round.analysis.round, period) }),
    ],
  ];

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
      {units.length === 0 && round.unitFindings.length === 0 ? (
        <EmptyNote state="todo" title={t('templates.noUnits')} text={t('templates.noUnitsText')} />
      ) : (
        <JobProgress isCurrent={isCurrent} unitCount={units.length} />
      )}
      {downloadedAt && (
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
      {round.unitFindings.length > 0 && (
        <section className={styles.section}>
          <h2 className={styles.heading}>
            {t('templates.failedUnits', {
              count: new Set(round.unitFindings.map(({ place }) => place.row)).size,
            })}
          </h2>
          <FindingList
            cursor={cursor}
            round={round.analysis.round}
            onSelect={commands.select}
            onFix={commands.fix}
            headingLevel="h3"
          />
        </section>
      )}
      {isCurrent && <FailedForms />}
      {isCurrent && <MadeForms />}
      <section className={styles.section}>
        <h2 className={styles.heading}>{t('templates.settings')}</h2>
        <dl className={styles.facts}>
          {facts.map(([name, value]) => (
            <div className={styles.fact} key={name}>
              <dt className={styles.factName}>{name}</dt>
              <dd className={styles.factValue}>{value}</dd>
            </div>
          ))}
        </dl>
      </section>
    </ViewFrame>
  );
}
