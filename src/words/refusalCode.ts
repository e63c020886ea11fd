/**
 * Why a file is not taken at all. Each has a sentence with a way out in every language.
 *
 * Of the file: empty (no bytes), notAWorkbook, wrongExtension (called a workbook or archive, but it is neither),
 * noCells (charts or macros alone), passwordProtected, encrypted (of the old kind, perhaps with a password that nobody
 * is asked for), tooLarge (over 20 MB, or unfolds to more than 200 MB), tooManyEntries (an archive of more than
 * 5,000), nestedArchive (a ZIP inside a ZIP), damaged (cannot be read through), doubtful (a cell could be read in more
 * than one way), tooSlow (its reading was broken off), tooHeavy (it took more memory than there is).
 * Of the form: notAForm (a workbook without a form), otherRound, otherVersion (of the framework), unknownUnit,
 * unknownPeriod.
 */
export const REFUSAL_CODES = [
  'empty',
  'notAWorkbook',
  'wrongExtension',
  'noCells',
  'passwordProtected',
  'encrypted',
  'tooLarge',
  'tooManyEntries',
  'nestedArchive',
  'damaged',
  'doubtful',
  'tooSlow',
  'tooHeavy',
  'notAForm',
  'otherRound',
  'otherVersion',
  'unknownUnit',
  'unknownPeriod',
] as const;

export type RefusalCode = (typeof REFUSAL_CODES)[number];
