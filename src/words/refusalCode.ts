import type { NoParameters } from '../core/finding/kind';

/**
 * Why a file is not taken at all, and what each reason names. Each has a sentence with a way out in every language.
 *
 * Of the file: empty (no bytes), notAWorkbook, wrongExtension (called a workbook or archive, but it is neither),
 * noCells (charts or macros alone), passwordProtected, encrypted (of the old kind, perhaps with a password that nobody
 * is asked for), tooLarge (more than `limit` megabytes, as it is or unfolded), tooManyEntries (an archive of more than
 * `limit`), nestedArchive (a ZIP inside a ZIP), damaged (cannot be read through), doubtful (a cell could be read in more
 * than one way), tooSlow (its reading was broken off), tooHeavy (it took more memory than there is).
 * Of the form: notAForm (a workbook without a form), otherRound, otherVersion (of the framework; `form` is empty where
 * the form names none), unknownUnit, unknownPeriod.
 */
export interface RefusalParameters {
  readonly empty: NoParameters;
  readonly notAWorkbook: NoParameters;
  readonly wrongExtension: { readonly extension: string };
  readonly noCells: NoParameters;
  readonly passwordProtected: NoParameters;
  readonly encrypted: NoParameters;
  readonly tooLarge: { readonly limit: number };
  readonly tooManyEntries: { readonly entries: number; readonly limit: number };
  readonly nestedArchive: NoParameters;
  readonly damaged: NoParameters;
  readonly doubtful: { readonly sheet: string; readonly cell: string };
  readonly tooSlow: NoParameters;
  readonly tooHeavy: NoParameters;
  readonly notAForm: NoParameters;
  readonly otherRound: { readonly form: string; readonly round: string };
  readonly otherVersion: { readonly form: number | ''; readonly round: number };
  readonly unknownUnit: { readonly unit: string };
  readonly unknownPeriod: { readonly period: string };
}

export type RefusalCode = keyof RefusalParameters;

/** Reasons that only returned forms have, and archives of them. */
type ReturnedFileCode =
  | 'tooManyEntries'
  | 'nestedArchive'
  | 'notAForm'
  | 'otherRound'
  | 'otherVersion'
  | 'unknownUnit'
  | 'unknownPeriod';

/** Why a file of one's own cannot be read: a table of criteria, or the workbook of a round. */
export type OwnFileCode = Exclude<RefusalCode, ReturnedFileCode>;

/** What the sentence is made of: why, and what it names. */
export type Refusal<Code extends RefusalCode = RefusalCode> = {
  readonly [Each in Code]: { readonly code: Each; readonly parameters: RefusalParameters[Each] };
}[Code];

/** What a reason names, as the last argument; nothing where it names nothing. */
export type RefusalArguments<Code extends RefusalCode> = [keyof RefusalParameters[Code]] extends [never]
  ? []
  : [parameters: RefusalParameters[Code]];
