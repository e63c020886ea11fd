import type { Severity } from './severity';
import type { Points } from '../points/points';
import type { FindingCode } from './codes';

/** The tables of a round workbook, and the form that a unit fills. */
export type TableKey =
  | 'round'
  | 'periods'
  | 'groups'
  | 'classes'
  | 'criteria'
  | 'units'
  | 'scores'
  | 'lastYear'
  | 'codeMap'
  | 'submissions'
  | 'differences'
  | 'template';

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

/** A value inside a finding. Points stay points, so that each language writes them its own way. */
export type FindingParameter =
  | string
  | number
  | { readonly points: Points }
  | { readonly percent: Points }
  | { readonly date: string }
  /** A number just as a cell holds it, every digit. */
  | { readonly number: number };

/** What would certainly put it right: one value for one cell. A unit's own score never has one. */
export interface CertainFix {
  readonly place: Place;
  readonly value: string | number;
}

/** One problem found. No prose: the text is made from code and parameters by the language of the pane. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly place: Place;
  /** Whom and what it is about, where that is known. */
  readonly unit?: string;
  readonly item?: string;
  readonly period?: string;
  readonly parameters: Readonly<Record<string, FindingParameter>>;
  readonly certainFix?: CertainFix;
}
