import type { ResultSheet } from '../../sheets/results/frame/resultSheet.types';
import type { WrittenResult } from '../../sheets/results/writtenResult';
import { usePane, useRound } from './PaneContext';
import type { CommandScope } from './route';

interface Written {
  /** In the order of the sheets. */
  readonly results: readonly WrittenResult[];
  /** Every one shows what would be calculated now. */
  readonly isCurrent: boolean;
  /** The view has written them, and they no longer are what would be calculated. */
  readonly isOutOfDate: boolean;
}

/** What stands on result sheets, seen from the period that is looked at, for the view that writes them. */
export function useWritten(scope: CommandScope, sheets: readonly ResultSheet[]): Written {
  const { commandOf, period } = usePane();
  const round = useRound();
  const last = commandOf(scope);
  const results = sheets.map((sheet) => round.written(sheet, period));
  // What has been taken back is still said.
  const hasWritten = last.kind === 'done' && last.undo !== undefined;
  return {
    results,
    isCurrent: results.every(({ kind }) => kind === 'current'),
    isOutOfDate: hasWritten && results.some(({ kind }) => kind === 'stale'),
  };
}
