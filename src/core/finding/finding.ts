import type { FindingCode, FindingPayload } from './codes';
import type { PayloadShape } from './kind';
import type { Severity } from './severity';
import type { TableKey } from './tableKey';

/**
 * Where a problem is.
 *
 * The core knows table, row (0-based, below the heading) and column key; `sheets/` adds sheet and cell from
 * where the table was found; `files/` adds the file.
 */
export interface Place {
  readonly table: TableKey;
  readonly row?: number;
  /** Of the table of settings: which one, where the row is not known. */
  readonly setting?: string;
  readonly column?: string;
  readonly sheet?: string;
  readonly cell?: string;
  readonly file?: string;
}

/** What would certainly put it right: one value for one cell. A unit's own score never has one. */
export interface CertainFix {
  readonly place: Place;
  readonly value: string | number;
}

/** Where a problem is, and whom and what it is about, where that is known. */
export interface Whereabouts {
  readonly place: Place;
  /** The code of a unit of the round: two units may have one name. */
  readonly unit?: string;
  /** The code of a field, criterion or item. */
  readonly item?: string;
  /** The code of a period of the round. */
  readonly period?: string;
  readonly certainFix?: CertainFix;
}

/**
 * One problem found. No prose and no names: the text is made from code and parameters by the language of the pane, and
 * what codes are called is looked up in the round when it is shown.
 */
export interface Finding<Code extends FindingCode = FindingCode> extends Whereabouts {
  readonly code: Code;
  readonly severity: Severity;
  /** By name; typed where the code is known. */
  readonly parameters: FindingCode extends Code ? PayloadShape : FindingPayload<Code>;
}
