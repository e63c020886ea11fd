import type { ScoreRow } from '../../core/rows/scoreRow';
import type { Round } from '../../core/round/round';
import type { ChosenFile } from '../../files/collect/chosenFile';
import type { OpenedFile } from '../../files/collect/openFile';
import type { CollectedFile, CollectedForm } from '../../sheets/collect/collected.types';
import type { RefusedFile } from '../../sheets/collect/refusedFile';
import type { OwnFileCode } from '../../words/refusalCode';

/** What is needed to read returned files. */
export interface CollectOrder {
  readonly files: readonly ChosenFile[];
  readonly round: Round;
  /** The rows of the score table: what the forms show of earlier periods is compared with them. */
  readonly scores: readonly ScoreRow[];
  /** Forms that were read before: the same form is not taken twice. */
  readonly before: readonly CollectedForm[];
}

/** What one worker is asked about returned files; can be sent to it. The bytes are asked for one by one. */
export interface ReadingOrder extends CollectOrder {
  readonly kind: 'forms';
  /** How many of the chosen files were read through before, and which files of the next one, if it is an archive. */
  readonly from: number;
  readonly passOver: ReadonlySet<string>;
}

/** What a worker tells. reading: it begins with that file, of an archive perhaps. */
export type ReadingEvent = CollectEvent | { readonly kind: 'reading'; readonly file: string };

/** What the reading of files tells while it runs. broken: it cannot run here at all. */
export type CollectEvent =
  | { readonly kind: 'progress'; readonly done: number }
  | { readonly kind: 'collected'; readonly file: CollectedFile }
  | { readonly kind: 'ended' }
  | { readonly kind: 'broken' };

/** What it is asked about one file of one's own: its cells, or only what its sheets are called. */
export interface SheetsOrder {
  readonly kind: 'sheets';
  readonly file: ChosenFile;
  readonly wants: 'cells' | 'names';
}

export type FileOrder = ReadingOrder | SheetsOrder;

/** What the reading of one's own file tells: that it begins, and what became of it. */
export type SheetsEvent =
  | { readonly kind: 'reading'; readonly file: string }
  | { readonly kind: 'opened'; readonly file: OpenedFile | RefusedFile<OwnFileCode> }
  | { readonly kind: 'ended' }
  | { readonly kind: 'broken' };
