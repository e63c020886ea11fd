import type { CertainFix, Place } from '../core/finding/finding';
import type { RoundDraft } from '../core/round/draft';
import type { FormPlan, ReceivingRequest } from '../sheets/collect/receiving.types';
import type { Grid } from '../sheets/grid/grid';
import type { ResultsOrder } from '../sheets/results/resultsOrder.types';
import type { SheetLayout } from '../sheets/layout/sheetLayout';
import type { RememberedPlace } from '../sheets/round/rememberedPlace';
import type { MissingColumn } from '../sheets/tables/missingColumn.types';
import type { RoundReading } from '../sheets/round/readRound';
import type { RoundTableKey } from '../sheets/tables/definitions';
import type { SentForms } from '../sheets/submissions/planSent';
import type { Language } from '../words/language';
import type { WriteWatch } from './run/requests';

type ReadRound = Extract<RoundReading, { kind: 'round' }>;

/** What the open workbook turned out to be. */
export type OpenWorkbook =
  | {
      readonly kind: 'round';
      readonly reading: ReadRound;
      readonly sheetNames: readonly string[];
      /** What result sheets keep on themselves, by name of the sheet. */
      readonly resultMarks: ReadonlyMap<string, string>;
      /** Where somebody was the last time. */
      readonly place?: RememberedPlace;
    }
  | { readonly kind: 'form' | 'empty' | 'other'; readonly sheetNames: readonly string[] };

/** What became of forms that were received, in the order of the request. */
export interface ReceivedForms extends Undoable {
  readonly forms: readonly FormPlan[];
}

/** What was done, and how to take it back. */
export interface Undoable {
  /** Rejects with changedMeanwhile where somebody has changed one of the places since. */
  undo(): Promise<void>;
}

/**
 * All that the pane asks of the workbook. Each call that cannot be done rejects with a WorkbookFailure.
 *
 * The pane knows only this interface, so it can be shown and tested without Excel.
 */
export interface WorkbookPort {
  read(): Promise<OpenWorkbook>;
  /** The cells of one sheet, for the preview of somebody's own criteria table. */
  readSheet(name: string): Promise<Grid>;
  /** Adds the sheets of a round beside what exists. */
  startRound(draft: RoundDraft, language: Language, watch?: WriteWatch): Promise<unknown>;
  /** Opens a copy of a file in a window of its own, where `canOpenFiles`. */
  openFile(bytes: Uint8Array): Promise<void>;
  readonly canOpenFiles: boolean;
  /** Whether a link can hand over a file; on a Mac it does nothing, without an error. */
  readonly canDownload: boolean;
  /** Calculates result sheets from the round as it stands and writes all of them or none; the former ones stay until then. */
  writeResults(order: ResultsOrder, watch?: WriteWatch): Promise<Undoable>;
  /** The same for sheets that are laid out already. */
  writeResultSheets(layouts: readonly SheetLayout[], watch?: WriteWatch): Promise<Undoable>;
  /** Rejects with a remedy where the cell is selected, but hidden. */
  selectPlace(place: Pick<Place, 'sheet' | 'cell'>): Promise<void>;
  /** Gives units and items that have no row in the table of scores theirs; says how many rows were written. */
  addScoreRows(): Promise<Undoable & { readonly rows: number }>;
  /** Adds a column that a table of the round lacks; says its heading. */
  addColumn(missing: MissingColumn): Promise<Undoable & { readonly heading: string }>;
  /** A table takes in the rows that stand directly under it; says how many. */
  takeInRows(table: RoundTableKey): Promise<Undoable & { readonly rows: number }>;
  /** Writes the entries of returned forms, and who sent what, in one go or not at all. */
  receiveForms(request: ReceivingRequest, watch?: WriteWatch): Promise<ReceivedForms>;
  /** Puts on record that forms were sent out. */
  recordSent(sent: SentForms): Promise<Undoable>;
  fixCell(fix: CertainFix): Promise<Undoable>;
  /** Writes lock and version into the settings of the round. */
  lockFramework(lock: { readonly locked: boolean; readonly version: number }): Promise<Undoable>;
  /** Brings what the sheet of scores shows beside its codes, and what it lets in, up to criteria and units. */
  renewScoreSheet(): Promise<Undoable>;
  /** Keeps in the workbook, outside its cells, which period and group are looked at. */
  rememberPlace(place: RememberedPlace): Promise<void>;
  /** Calls back after a change of the workbook; the result ends it. */
  watch(onChange: () => void): Promise<() => Promise<void>>;
  /** Calls back with the start of a wait for a cell that is being edited, and with null when it ends. */
  onEditWait(listener: (wait: { readonly since: number } | null) => void): () => void;
}
