/**
 * Why a file is not taken at all. Each has a sentence with a way out in every language.
 *
 * Of the file: empty (no bytes), notAWorkbook, wrongExtension (the name says another format than the content),
 * passwordProtected, tooLarge (over 20 MB, or unfolds to more than 200 MB), tooManyEntries (an archive of more than
 * 5,000), nestedArchive (a ZIP inside a ZIP), damaged (cannot be read through), tooSlow (its reading was broken off).
 * Of the form: notAForm (a workbook without a form), otherRound, otherVersion (of the framework), unknownUnit,
 * unknownPeriod, duplicateInBatch (another file of the same batch has the same entries).
 */
export const REFUSAL_CODES = [
  'empty',
  'notAWorkbook',
  'wrongExtension',
  'passwordProtected',
  'tooLarge',
  'tooManyEntries',
  'nestedArchive',
  'damaged',
  'tooSlow',
  'notAForm',
  'otherRound',
  'otherVersion',
  'unknownUnit',
  'unknownPeriod',
  'duplicateInBatch',
] as const;

export type RefusalCode = (typeof REFUSAL_CODES)[number];
