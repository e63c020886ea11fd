import { RECEIVE_FORMS } from '../../../commands/receiveForms';
import type { Message } from '../../../words/message';
import { usePane, useRound } from '../../app/PaneContext';
import { isoDateOf } from '../../../words/numbers';
import { useRun } from '../../app/useRun';
import type { FooterProps } from '../../components/footer/Footer';
import { useTexts, type Texts } from '../../language/LanguageContext';
import { formsToReceive, formsToRecord } from './collectModel';
import type { CollectState } from './useCollect';

/** Choose, stop, receive, go on: one of them at a time. */
export function useCollectFooter(collect: CollectState, onChoose: () => void): FooterProps {
  const texts = useTexts();
  const { t, say, count } = texts;
  const { collectJob, navigate, commandOf } = usePane();
  const receive = useReceive(collect);
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
  const waiting = entries.filter(({ kind, file }) => kind === 'toChoose' && !decisions.has(file.file)).length;
  if (!receive) {
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
  const { effect, button } = wordsOf(receive, texts);
  return {
    effect: { kind: 'edit', text: say(effect) },
    primary: { label: say(button), onClick: receive.run },
    secondary: { label: t('collect.later'), onClick: () => navigate('home') },
  };
}

/** What the primary button writes: forms with their entries, and files with errors by name alone. */
interface Receive {
  readonly forms: number;
  readonly toFix: number;
  /** Whether one of the forms was chosen over another version. */
  readonly isMixed: boolean;
  readonly run: () => void;
}

/** undefined where nothing is to be written. */
function useReceive({ entries, decisions }: CollectState): Receive | undefined {
  const { now } = usePane();
  const run = useRun('collect');
  const { round } = useRound().analysis;
  const forms = formsToReceive(entries, decisions);
  const toFix = formsToRecord(entries);
  if (forms.length + toFix.length === 0) {
    return undefined;
  }
  const choices = forms.map((form) => {
    const decision = decisions.get(form.file);
    return { form, ...(decision && { decision }) };
  });
  const isMixed = forms.some(({ file }) => decisions.has(file));
  const counts = { forms: forms.length, toFix: toFix.length, isMixed };
  return {
    ...counts,
    run: () => run(RECEIVE_FORMS, { round, choices, toFix, on: isoDateOf(now()) }),
  };
}

/** The words before and on the button, by what it writes. */
function wordsOf(
  { forms, toFix, isMixed }: Omit<Receive, 'run'>,
  { count }: Texts,
): Readonly<Record<'effect' | 'button', Message>> {
  if (forms === 0) {
    const parameters = { count: count(toFix) };
    return {
      effect: { key: 'collect.effectRecord', parameters },
      button: { key: 'collect.record', parameters },
    };
  }
  const parameters = { count: count(forms), toFix: count(toFix) };
  return {
    effect: { key: toFix > 0 ? 'collect.effectBoth' : 'collect.effectReceive', parameters },
    button: { key: isMixed ? 'collect.receiveMixed' : 'collect.receive', parameters },
  };
}
