import { RECORD_SENT } from '../../../commands/recordSent';
import { downloadFile } from '../../app/downloadFile';
import { usePane, useRound } from '../../app/PaneContext';
import { useRun } from '../../app/useRun';
import { useShowTable } from '../../app/useShowTable';
import type { FooterProps } from '../../components/footer/Footer';
import { useTexts } from '../../language/LanguageContext';
import { formatTime, isoDateOf } from '../../../words/numbers';
import { packageName } from './packageName';

/** Make, stop, make the rest, take away: one of them at a time. */
export function useTemplatesFooter(
  units: readonly number[],
  isCurrent: boolean,
  downloadedAt: Date | undefined,
  onDownloaded: (at: Date | undefined) => void,
): FooterProps {
  const { t, count } = useTexts();
  const { templateJob: job, port, period, now, navigate, commandOf } = usePane();
  const run = useRun('templates');
  const showTable = useShowTable('templates');
  const round = useRound();
  const name = packageName(round.analysis.round, period);
  const madeInOrder = [...job.forms].reverse();

  if (units.length === 0) {
    return {
      effect: { kind: 'read', text: t('effect.nothing') },
      primary: { label: t('templates.toUnits'), onClick: () => showTable('units') },
    };
  }
  const create = (): void => {
    onDownloaded(undefined);
    job.start({ round: round.analysis.round, scores: round.draft.scores, period, units });
  };
  if (job.kind === 'running') {
    return {
      effect: { kind: 'safe', text: t('templates.effectRunning', { count: job.forms.length }) },
      primary: { label: t('templates.stop'), onClick: job.stop, keyName: 'Esc', stop: true },
    };
  }
  if (!isCurrent) {
    return {
      effect: { kind: 'safe', text: t('templates.effectBefore') },
      primary: { label: t('templates.create', { count: units.length }), onClick: create },
    };
  }

  const download = async (): Promise<void> => {
    const { zipFiles } = await import('../../../files/zip');
    downloadFile(name, zipFiles(madeInOrder), 'application/zip');
    onDownloaded(now());
  };
  const made = new Set(job.forms.map(({ unit }) => unit));
  const rest = (job.order?.units ?? []).filter((unit) => !made.has(unit));
  const downloadAction = { label: t('templates.download'), onClick: () => void download() };
  if (rest.length > 0) {
    return {
      effect: { kind: 'safe', text: t('templates.effectStopped', { count: job.forms.length }) },
      primary: {
        label: t('templates.createRest', { count: rest.length }),
        onClick: () => job.resume(rest, { round: round.analysis.round, scores: round.draft.scores }),
      },
      ...(port.canDownload && job.forms.length > 0 && { secondary: downloadAction }),
    };
  }
  const toCollect = { label: t('templates.toCollect'), onClick: () => navigate('collect'), forward: true };
  const isRecorded = commandOf('templates').kind === 'done';
  const recorded = { count: count(job.forms.length) };
  const recordSent = (): void =>
    run(RECORD_SENT, {
      unitCodes: madeInOrder.map(({ unit }) => round.analysis.round.units[unit]?.code ?? ''),
      periodCode: round.analysis.round.periods[period]?.code ?? '',
      on: isoDateOf(now()),
    });
  const record = { label: t('templates.record', recorded), onClick: recordSent };
  const recordEffect = { kind: 'edit', text: t('templates.recordEffect', recorded) } as const;
  if (!port.canDownload) {
    return isRecorded
      ? { effect: { kind: 'read', text: t('templates.openEach') }, primary: toCollect }
      : { effect: recordEffect, primary: record, secondary: toCollect };
  }
  if (downloadedAt) {
    return isRecorded
      ? {
          effect: { kind: 'done', text: t('templates.downloaded', { name, time: formatTime(downloadedAt) }) },
          primary: toCollect,
          secondary: downloadAction,
        }
      : { effect: recordEffect, primary: record, secondary: toCollect };
  }
  const time = formatTime(job.endedAt ?? now());
  return {
    effect: { kind: 'done', text: t('templates.effectDone', { count: job.forms.length, time }) },
    primary: downloadAction,
    secondary: { label: t('templates.again'), onClick: create },
  };
}
