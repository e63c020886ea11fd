import type { CommandState } from '../../app/commandState';
import { usePane } from '../../app/PaneContext';
import type { ViewId } from '../../app/route';
import type { FooterProps } from '../../components/footer/Footer';
import { useTexts } from '../../language/LanguageContext';

type Failed = Extract<CommandState, { kind: 'failed' }>;

const EFFECTS = {
  untouched: 'failure.effect',
  restored: 'failure.effect',
  partial: 'failure.effectPartial',
  unknown: 'failure.effectUnknown',
} as const;

/** The footer of a view whose command failed: try again, or leave it. */
export function useFailureFooter(view: ViewId): (failed: Failed) => FooterProps {
  const { t } = useTexts();
  const { runTask, dismissCommand } = usePane();
  return ({ task, failure }) => ({
    effect: {
      kind: 'read',
      text: t(EFFECTS[failure.state]),
    },
    primary: { label: t('failure.retry'), onClick: () => runTask(view, task) },
    secondary: { label: t('failure.later'), onClick: () => dismissCommand(view) },
  });
}
