import { usePane, useRound } from '../../app/PaneContext';
import { isoDateOf } from '../../i18n/numbers';
import type { FooterProps } from '../../components/Footer';
import { useTexts } from '../../i18n/LanguageContext';
import { formsToReceive } from './collectModel';
import type { CollectState } from './useCollect';

/** Choose, stop, receive, go on: one of them at a time. */
export function useCollectFooter(collect: CollectState, onChoose: () => void): FooterProps {
  const { t, count } = useTexts();
  const { collectJob, port, runCommand, navigate, now, commandOf } = usePane();
  const { round } = useRound().analysis;
  const { entries, decisions } = collect;
  const read = { kind: 'read', text: t('collect.effectRead') } as const;
  const goOn = { label: t('collect.toEntries'), onClick: () => navigate('entries'), forward: true };

  if (collectJob.kind === 'running') {
    return {
      effect: { ...read, kind: 'safe' },
      primary: { label: t('collect.stop'), onClick: collectJob.stop, keyName: 'Esc', stop: true },
    };
  }
  if (entries.length === 0) {
    return { effect: read, primary: { label: t('collect.choose'), onClick: onChoose } };
  }
  const forms = formsToReceive(entries, decisions);
  const waiting = entries.filter(({ kind, file }) => kind === 'toChoose' && !decisions.has(file.file)).length;
  if (forms.length === 0) {
    const text = waiting > 0 ? t('collect.effectChoose', { count: count(waiting) }) : t('collect.effectNone');
    const isDone = commandOf('collect').kind === 'done';
    return {
      effect: { kind: 'read', text },
      primary: goOn,
      secondary: isDone
        ? { label: t('collect.more'), onClick: collectJob.clear }
        : { label: t('collect.later'), onClick: () => navigate('home') },
    };
  }
  const receive = (): void => {
    const parameters = { count: count(forms.length) };
    const choices = forms.map((form) => {
      const decision = decisions.get(form.file);
      return { form, ...(decision && { decision }) };
    });
    runCommand('collect', {
      label: { key: 'collect.doReceive', parameters },
      run: () => port.receiveForms({ round, choices, on: isoDateOf(now()) }),
      done: (time, date) => ({ key: 'collect.written', parameters: { ...parameters, time, date } }),
    });
  };
  const label = forms.some(({ file }) => decisions.has(file)) ? 'collect.receiveMixed' : 'collect.receive';
  return {
    effect: { kind: 'edit', text: t('collect.effectReceive', { count: count(forms.length) }) },
    primary: { label: t(label, { count: count(forms.length) }), onClick: receive },
    secondary: { label: t('collect.later'), onClick: () => navigate('home') },
  };
}
