import { ownFileTexts } from '../refusalTexts';

/** Why a file of one's own, a table of criteria or the workbook of a round, is not read, and the way out, in English. */
export const enOwnFileRefusals = ownFileTexts({
  empty: 'The file is empty. Choose another one.',
  notAWorkbook: 'Not a spreadsheet. Choose an .xlsx, .xlsm, .xlsb, .xls or .ods file.',
  wrongExtension:
    'The name ends in {extension}, but inside is no spreadsheet. If Excel opens it, save it as .xlsx and choose it again.',
  noCells: 'The file holds charts or macros only, no sheet with cells. Choose a file with the table.',
  passwordProtected:
    'The file has a password. Open it in Excel, take the password off, save and choose it again.',
  encrypted:
    'This .xls file is encrypted. Open it in Excel, save it as .xlsx without a password and choose it again.',
  tooLarge:
    'The file is too large: at most 50 MB, and 200 MB once unpacked. Copy the table alone to a new file and choose that.',
  damaged: 'The file is damaged and cannot be read through. Repair it in Excel, save and choose it again.',
  doubtful:
    'The file can be read, but cell {cell} of sheet {sheet} is not clear and could be taken for another number. Open it in Excel, check the cell, save it as .xlsx and choose it again.',
  tooSlow:
    'Reading this file took too long and was stopped. Open it in Excel, save it as .xlsx and choose it again.',
  tooHeavy:
    'This file takes more memory than there is, so reading was stopped. Copy the table alone to a new file and choose that.',
});
