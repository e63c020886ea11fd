import type { Effect } from '../components/effectLine/EffectLine';
import type { FooterAction, FooterProps } from '../components/footer/Footer';
import { useTexts } from '../language/LanguageContext';
import { useFailureFooter } from '../views/failure/useFailureFooter';
import type { Writing } from './commandState';
import { usePane } from './PaneContext';
import type { CommandScope } from './route';
import { useEditWait } from './useEditWait';

/**
 * The footer of a view as it is shown: what its last command did, or waits for, comes before what the button will do.
 *
 * @param isOutOfDate what was last written no longer holds, so it is not said any more.
 */
export function useShownFooter(scope: CommandScope, footer: FooterProps, isOutOfDate: boolean): FooterProps {
  const { t, say } = useTexts();
  const { commandOf, port } = usePane();
  const command = commandOf(scope);
  const waitedSeconds = useEditWait(port);
  const failureFooter = useFailureFooter(scope);
  if (command.kind === 'failed') {
    return failureFooter(command);
  }
  const effect = ((): Effect => {
    if (waitedSeconds !== undefined) {
      return { kind: 'waiting', text: t('failure.autoRetry', { count: waitedSeconds }) };
    }
    if (command.kind === 'running') {
      return { kind: 'waiting', text: t('effect.running') };
    }
    if (command.kind === 'done' && !isOutOfDate) {
      const text = say(command.message);
      return { kind: 'done', text, ...(command.undo && { onUndo: command.undo }) };
    }
    return footer.effect;
  })();
  if (command.kind === 'running' && command.writing) {
    return { effect, primary: stopOf(command.writing, t('writing.stop')) };
  }
  const isBusy = command.kind === 'running';
  const { primary, secondary } = footer;
  return {
    effect,
    ...(primary && { primary: { ...primary, disabled: isBusy || primary.disabled === true } }),
    ...(secondary && { secondary }),
  };
}

function stopOf({ stop, isStopping }: Writing, label: string): FooterAction {
  return { label, onClick: stop, keyName: 'Esc', stop: true, disabled: isStopping };
}
