import type { PeriodProgress, UnitProgress } from '../../../core/progress/progress';
import type { CellContent } from '../../layout/sheetLayout';
import type { StyleName } from '../../layout/styles';

/** One column of the progress sheet after the first one, which names the unit or the period. */
export interface ProgressColumn {
  readonly heading: string;
  readonly width: number;
  readonly style: StyleName;
  /** Says whether a target is met. */
  readonly isTarget?: true;
  readonly cellOf: (progress: UnitProgress, period: PeriodProgress) => CellContent;
}
