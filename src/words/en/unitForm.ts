import type { viUnitForm } from '../vi/unitForm';

/** Texts of the form of a unit, in English. */
export const enUnitForm: Readonly<Record<keyof typeof viUnitForm, string>> = {
  'form.title': 'Scoring form',
  'form.subtitle': 'This workbook is the form of a unit',
  'form.text':
    'Fill in the pale yellow cells of sheet Phiếu tự chấm; the sheet checks each cell and adds up the points.',
  'form.hint':
    'When done, save the file and send it back to where it came from. There is no need to rename it.',
  'form.toSheet': 'Go to sheet Phiếu tự chấm',
  'form.effect': 'Goes to sheet Phiếu tự chấm. Nothing has been written.',
};
