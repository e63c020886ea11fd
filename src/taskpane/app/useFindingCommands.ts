import { FIX_CELL } from '../../commands/fixCell';
import { GO_TO_CELL } from '../../commands/goToCell';
import type { Finding } from '../../core/finding/finding';
import type { CommandScope } from './route';
import { useRun } from './useRun';

export interface FindingCommands {
  /** Selects the cell of a finding. */
  readonly select: (finding: Finding) => void;
  /** Writes the one certain value. */
  readonly fix: (finding: Finding) => void;
}

/** What a finding can do to the workbook, from any view. */
export function useFindingCommands(scope: CommandScope): FindingCommands {
  const run = useRun(scope);
  return {
    select: (finding) => run(GO_TO_CELL, finding),
    fix: ({ certainFix }) => {
      if (certainFix) {
        run(FIX_CELL, certainFix);
      }
    },
  };
}
