import { RECEIVE_FORMS } from '../../../commands/receiveForms';
import { useMemo } from 'react';
import { countPlans } from '../../../sheets/collect/countPlans';
import { previewReceiving } from '../../../sheets/collect/planReceiving';
import { usePane, useRound } from '../../app/PaneContext';
import { isoDateOf } from '../../../words/numbers';
import { useRun } from '../../app/useRun';
import type { FooterProps } from '../../components/footer/Footer';
import { useTexts } from '../../language/LanguageContext';
import { formsToReceive, formsToRecord, openQuestions } from './collectModel';
import { receiveWords, type ReceiveCounts } from './receiveWords';
import type { CollectState } from './useCollect';
import { withDecisions } from './withDecisions';

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
  const waiting = openQuestions(entries, decisions);
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
  const { effect, button } = receiveWords(receive, texts);
  return {
    effect: { kind: 'edit', text: say(effect) },
    primary: { label: say(button), onClick: receive.run },
    secondary: { label: t('collect.later'), onClick: () => navigate('home') },
  };
}

/** What the primary button writes, and its run; undefined where nothing is to be written. */
function useReceive({
  entries,
  decisions,
}: CollectState): (ReceiveCounts & { readonly run: () => void }) | undefined {
  const { now } = usePane();
  const run = useRun('collect');
  const { draft, analysis } = useRound();
  const { round } = analysis;
  const toFix = formsToRecord(entries);
  const choices = useMemo(
    () => withDecisions(formsToReceive(entries, decisions), decisions),
    [entries, decisions],
  );
  const planned = useMemo(() => countPlans(previewReceiving(draft, round, choices)), [draft, round, choices]);
  if (choices.length + toFix.length === 0) {
    return undefined;
  }
  const isMixed = choices.some(({ decision }) => decision !== undefined);
  return {
    ...planned,
    toFix: toFix.length,
    isMixed,
    run: () => run(RECEIVE_FORMS, { round, choices, toFix, on: isoDateOf(now()) }),
  };
}
