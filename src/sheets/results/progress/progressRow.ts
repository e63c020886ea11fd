import type { PeriodProgress, UnitProgress } from '../../../core/progress/progress';
import type { CellContent } from '../../layout/sheetLayout';
import type { ResultColumn } from '../frame/resultColumn';

/** Where a unit stands at the end of a period. */
export interface UnitStanding {
  readonly progress: UnitProgress;
  readonly period: PeriodProgress;
}

/** A line of the progress sheet: a standing, or only a name above those of a unit. */
export interface ProgressRow {
  /** Of the unit or, among the lines of one unit, of the period. */
  readonly name: string;
  readonly standing?: UnitStanding;
}

export type ProgressColumn = ResultColumn<ProgressRow>;

/** A column of the figures of a standing; blank where there is only a name. */
export function standingColumn(
  column: Omit<ProgressColumn, 'cellOf'>,
  cellOf: (standing: UnitStanding) => CellContent,
): ProgressColumn {
  return { ...column, cellOf: ({ standing }) => (standing ? cellOf(standing) : null) };
}
