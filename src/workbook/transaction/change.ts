import type { OpenRound } from '../tables/openRound';
import type { Inquiry } from './inquiry';
import type { WorkbookStep } from '../run/requests';

/** How what stands in a place compares with what stood there, and with what is to stand there. */
export interface Comparison {
  /** All content is what stood there before. */
  readonly isBefore: boolean;
  /** All content is what the change puts there. */
  readonly isAfter: boolean;
  /** Content and looks are known to be what stood there before. */
  readonly isSame: boolean;
}

/**
 * One place of the workbook that a transaction changes: some cells, rows of a table, a sheet.
 *
 * It is asked what stands there before anything is written; from this state, and from what stands there later, follow
 * the steps in both directions and what is said after a failure.
 */
export interface Change<State = unknown> {
  /** Of its sheet, for what is said. */
  readonly sheet: string;
  /**
   * Asks what stands in the place.
   *
   * @param before what stood there at first; absent in the first inquiry.
   */
  ask(context: Excel.RequestContext, before?: State): Inquiry<State>;
  /**
   * @param isUndo the change was made; it is to be taken back.
   * @throws WorkbookFailure where the place cannot be written.
   */
  refuse(now: State, isUndo: boolean): void;
  /** A sheet that is to be added before the steps are applied. */
  addsSheet?(before: State): boolean;
  /** Told the id of the sheet that was added for it. */
  sheetAdded?(id: string): void;
  /** The steps that make the change. */
  apply(before: State): readonly WorkbookStep[];
  /**
   * The steps that bring the place to a state in which it once was.
   *
   * @param now what stands there, in full or in part.
   */
  restore(target: State, now: State): readonly WorkbookStep[];
  compare(now: State, before: State): Comparison;
  /** The same change where its place is now: rows may have been sorted, a table moved. Absent: it stays. */
  relocate?(round: () => Promise<OpenRound>): Promise<Change<State>>;
}

/** What was done: the changes and what stood in their places, in the same order. */
export interface Applied {
  readonly changes: readonly Change[];
  readonly before: readonly unknown[];
}
