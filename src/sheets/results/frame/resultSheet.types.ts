import type { RoundAnalysis } from '../../../core/analysis/analyse';
import type { SheetLayout } from '../../layout/sheetLayout';

/** What a result sheet needs before it has anything to say. */
export type ResultNeed = 'nothing' | 'units' | 'entries' | 'published';

/** One sheet of results, as everything that lists, offers or writes them knows it. */
export interface ResultSheet<Id extends string = string> {
  readonly id: Id;
  /** The name of the sheet in the workbook. */
  readonly name: string;
  readonly needs: ResultNeed;
  /** What it tells of: the period that is asked for, always the whole year, or all periods together. */
  readonly about: 'period' | 'year' | 'round';
  /** Pure, and of any analysis: where there is nothing to tell, the sheet says so. Ask through `layoutOf`. */
  readonly layout: (analysis: RoundAnalysis, period: number) => SheetLayout;
}
