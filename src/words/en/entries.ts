import type { viEntries } from '../vi/entries';

/** Texts of checking the scores, in English. */
export const enEntries: Readonly<Record<keyof typeof viEntries, string>> = {
  'entries.title': 'Check scores',
  'entries.unitsDone': 'units with scores',
  'entries.itemsDone': 'items with scores',
  'entries.of': '{done}/{total}',
  'entries.none': 'No findings in this period.',
  'entries.noneText':
    'All scores entered are valid. Items without a score stay empty; they do not count as 0.',
  'entries.emptyNotZero':
    '{count} item without a score stays empty; it does not count as 0. || {count} items without a score stay empty; they do not count as 0.',
  'entries.noScores': 'No scores in this period yet',
  'entries.noScoresText':
    'Enter scores on sheet Điểm, or copy them from the forms that units send back. The pane checks again by itself.',
  'entries.next': 'Next error',
  'entries.addRows': 'Add {rows} score rows for {count} unit || Add {rows} score rows for {count} units',
  'entries.addRowsEffect':
    'Writes {count} row to the end of table Điểm. || Writes {count} rows to the end of table Điểm.',
  'entries.rowsAdded':
    '{count} score row written at {time}, {date} || {count} score rows written at {time}, {date}',
  'entries.toRanking': 'Go on to ranking',
  'entries.toScores': 'Go to sheet Điểm',
  'entries.effect': 'Selects the cell in the workbook. Nothing has been written.',
  'entries.effectClean': 'Opens step {number}. Nothing has been written.',
  'entries.effectSheet': 'Goes to sheet Điểm. Nothing has been written.',
  'entries.reading': 'Reading the workbook again…',
  'entries.late': 'Not sent',
  'entries.basis': 'To the end of period {period}.',
};
