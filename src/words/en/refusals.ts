import { refusalTexts } from '../refusalTexts';

/** Why a returned file is not taken, and the way out, in English. */
export const enRefusals = refusalTexts({
  empty: 'The file is empty. Ask the unit to send it again.',
  notAWorkbook: 'Not a spreadsheet. The unit has to send its .xlsx form again.',
  wrongExtension:
    'The name ends in {extension}, but inside is no spreadsheet (perhaps a web page or a PDF). If Excel opens it, save it as .xlsx and choose it again; if not, ask the unit to send its form again.',
  noCells: 'The file holds charts or macros only, no sheet with cells. Ask the unit to send its form.',
  passwordProtected: 'The file has a password. Ask for a copy without one.',
  encrypted:
    'This .xls file is encrypted. If Excel opens it without asking for a password, save it as .xlsx and choose it again; if it asks, get a copy without one.',
  tooLarge:
    'The file is too large: at most 20 MB each, and 200 MB once an archive is unpacked. A form takes about 0.1 MB; pictures are better sent apart.',
  tooManyEntries: 'The archive holds {entries} files, more than {limit}. Split it into several.',
  nestedArchive: 'An archive inside an archive. Unpack it and choose again.',
  damaged: 'The file is damaged and cannot be read through. Ask the unit to send it again.',
  doubtful:
    'The file can be read, but cell {cell} of sheet {sheet} is not clear and could be taken for another number. Open the file in Excel, check the cell, save it as .xlsx and choose it again.',
  tooHeavy:
    'This file takes more memory than there is, so it was passed over; the others go on. Open it in Excel, save it as .xlsx and choose it again, or ask the unit to send it again.',
  tooSlow:
    'Reading this file took too long, so it was passed over; the others go on. Open it in Excel, save it as .xlsx and choose it again, or ask the unit to send it again.',
  notAForm:
    'Not a scoring form of this round. Look at the file that was chosen, or send the unit its form again.',
  otherRound: 'A form of another round ({form}); this one is {round}. Send the unit the form of this round.',
  otherVersion:
    'This form follows framework version {form}; the round uses version {round}. Send the unit a new form.',
  unknownUnit: 'Unit code {unit} is not on sheet Đơn vị. Check the code on the form, or add the unit.',
  unknownPeriod: 'Period {period} is not part of this round. Check the top of the form.',
});
