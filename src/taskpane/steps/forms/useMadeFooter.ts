import { RECORD_SENT } from '../../../commands/recordSent';
import { formatTime, isoDateOf } from '../../../words/numbers';
import { downloadFile } from '../../app/downloadFile';
import { usePane, useRound } from '../../app/PaneContext';
import type { MadeForm } from '../../app/formsJob.types';
import { useRun } from '../../app/useRun';
import type { FooterProps } from '../../components/footer/Footer';
import { useTexts } from '../../language/LanguageContext';
import { packageName } from './packageName';

/** What is done with forms once some are made: the rest of them, the download, and the record of their going out. */
export function useMadeFooter(
  create: () => void,
  downloadedAt: Date | undefined,
  onDownloaded: (at: Date | undefined) => void,
): FooterProps {
  const { t, count } = useTexts();
  const { formsJob: job, port, period, now, navigate, commandOf } = usePane();
  const run = useRun('forms');
  const { analysis, draft } = useRound();
  const { round } = analysis;
  const name = packageName(round, period);
  const madeInOrder = [...job.forms].reverse();
  const downloadAction = {
    label: t('forms.download'),
    onClick: () => void download(name, madeInOrder).then(() => onDownloaded(now())),
  };
  const made = new Set(job.forms.map(({ unit }) => unit));
  const rest = (job.order?.units ?? []).filter((unit) => !made.has(unit));
  if (rest.length > 0) {
    return {
      effect: { kind: 'safe', text: t('forms.effectStopped', { count: job.forms.length }) },
      primary: {
        label: t('forms.createRest', { count: rest.length }),
        onClick: () => job.resume(rest, { round, scores: draft.scores }),
      },
      ...(port.canDownload && job.forms.length > 0 && { secondary: downloadAction }),
    };
  }
  if (port.canDownload && !downloadedAt) {
    const time = formatTime(job.endedAt ?? now());
    return {
      effect: { kind: 'done', text: t('forms.effectDone', { count: job.forms.length, time }) },
      primary: downloadAction,
      secondary: { label: t('forms.again'), onClick: create },
    };
  }
  const toCollect = { label: t('forms.toCollect'), onClick: () => navigate('collect'), forward: true };
  if (commandOf('forms').kind === 'done') {
    return downloadedAt
      ? {
          effect: { kind: 'done', text: t('forms.downloaded', { name, time: formatTime(downloadedAt) }) },
          primary: toCollect,
          secondary: downloadAction,
        }
      : { effect: { kind: 'read', text: t('forms.openEach') }, primary: toCollect };
  }
  const recorded = { count: count(job.forms.length) };
  const sent = {
    unitCodes: madeInOrder.map(({ unit }) => round.units[unit]?.code ?? ''),
    periodCode: round.periods[period]?.code ?? '',
    on: isoDateOf(now()),
  };
  return {
    effect: { kind: 'edit', text: t('forms.recordEffect', recorded) },
    primary: { label: t('forms.record', recorded), onClick: () => run(RECORD_SENT, sent) },
    secondary: toCollect,
  };
}

async function download(name: string, forms: readonly MadeForm[]): Promise<void> {
  const { zipFiles } = await import('../../../files/zip');
  downloadFile(name, zipFiles(forms), 'application/zip');
}
