import { GO_TO_CELL } from '../../commands/goToCell';
import type { Finding } from '../../core/finding/finding';
import type { FindingRemedy } from '../components/findingCard/findingRemedy.types';
import { useTexts } from '../language/LanguageContext';
import { remedyTask } from './remedyTask';
import { usePane } from './PaneContext';
import type { CommandScope } from './route';
import { useRun } from './useRun';

export interface FindingCommands {
  /** Selects the cell of a finding. */
  readonly select: (finding: Finding) => void;
  /** What puts it right from the pane; undefined where only its user can. */
  readonly remedyOf: (finding: Finding) => FindingRemedy | undefined;
}

/** What a finding can do to the workbook, from any view. */
export function useFindingCommands(scope: CommandScope): FindingCommands {
  const run = useRun(scope);
  const { runTask } = usePane();
  const { language, say } = useTexts();
  return {
    select: (finding) => run(GO_TO_CELL, finding),
    remedyOf: (finding) => {
      const remedy = remedyTask(finding, language);
      return (
        remedy && {
          label: say(remedy.label),
          ...(remedy.fullLabel && { fullLabel: say(remedy.fullLabel) }),
          run: () => runTask(scope, remedy.task),
        }
      );
    },
  };
}
