import { remedyOf } from '../../../commands/task';
import type { CommandState } from '../../app/commandState';
import { reloadPane } from '../../app/reloading';
import { usePane } from '../../app/PaneContext';
import type { CommandScope } from '../../app/route';
import type { FooterProps } from '../../components/footer/Footer';
import { useTexts } from '../../language/LanguageContext';
import type { FailureCode } from '../../../words/failureCode';

type Failed = Extract<CommandState, { kind: 'failed' }>;

const EFFECTS = {
  untouched: 'failure.effect',
  restored: 'failure.effect',
  partial: 'failure.effectPartial',
  unknown: 'failure.effectUnknown',
} as const;

/** What the button says that removes what stands in the way. */
const REMEDIES: Partial<Readonly<Record<FailureCode, 'failure.clearFilter' | 'failure.showCell'>>> = {
  cellFiltered: 'failure.clearFilter',
  cellHidden: 'failure.showCell',
};

/** The footer of a view whose command failed: try again, or leave it. */
export function useFailureFooter(scope: CommandScope): (failed: Failed) => FooterProps {
  const { t } = useTexts();
  const { runTask, dismissCommand } = usePane();
  return ({ task, failure }) => ({
    effect: {
      kind: 'read',
      text: t(EFFECTS[failure.state]),
    },
    // A file that is missing is asked for again only when the pane is loaded anew.
    primary:
      failure.code === 'partMissing'
        ? { label: t('away.retry'), onClick: reloadPane }
        : {
            label: t(REMEDIES[failure.code] ?? 'failure.retry'),
            onClick: () => runTask(scope, failure.remedy ? remedyOf(task, failure.remedy) : task),
          },
    secondary: { label: t('failure.later'), onClick: () => dismissCommand(scope) },
  });
}
