import { unitsOf } from '../../../core/analysis/chosen';
import { usePane, useRound } from '../../app/PaneContext';
import { useShowTable } from '../../app/useShowTable';
import type { FooterProps } from '../../components/footer/Footer';
import { useTexts } from '../../language/LanguageContext';
import { useMadeFooter } from './useMadeFooter';

/** Make, stop, make the rest, take away: one of them at a time. */
export function useFormsFooter(
  isCurrent: boolean,
  downloadedAt: Date | undefined,
  onDownloaded: (at: Date | undefined) => void,
): FooterProps {
  const { t } = useTexts();
  const { formsJob: job, period, group } = usePane();
  const { analysis, draft } = useRound();
  const showTable = useShowTable('forms');
  const units = unitsOf(analysis.round, group);
  const create = (): void => {
    onDownloaded(undefined);
    job.start({ round: analysis.round, scores: draft.scores, period, units });
  };
  const whenMade = useMadeFooter(create, downloadedAt, onDownloaded);
  if (units.length === 0) {
    return {
      effect: { kind: 'read', text: t('effect.nothing') },
      primary: { label: t('forms.toUnits'), onClick: () => showTable('units') },
    };
  }
  if (job.kind === 'running') {
    return {
      effect: { kind: 'safe', text: t('forms.effectRunning', { count: job.forms.length }) },
      primary: { label: t('forms.stop'), onClick: job.stop, keyName: 'Esc', stop: true },
    };
  }
  return isCurrent
    ? whenMade
    : {
        effect: { kind: 'safe', text: t('forms.effectBefore') },
        primary: { label: t('forms.create', { count: units.length }), onClick: create },
      };
}
