import { findingTexts } from '../findingTexts';

/** What is said in English of tables, settings and cells of any table. */
export const enTableFindings = findingTexts({
  tableMissing: {
    title: 'Table {table} not found',
    sentence: 'Sheet {sheet} no longer has the table {table}, or it was renamed.',
    fix: 'Undo in Excel, or name the table {name} again.',
  },
  columnMissing: {
    title: 'Table {table} lacks the column “{column}”',
    sentence: 'Table {table} has no column “{column}”, so this part cannot be read.',
    fix: 'Add a column with the heading “{column}”, anywhere in the table.',
  },
  countedColumnMissing: {
    title: 'Table {table} lacks the column “{column}”',
    sentence: 'Table {table} has no column “{column}”; what usually stands there does not count.',
    fix: 'Undo in Excel if the column was just deleted, or add a column with the heading “{column}” again.',
  },
  columnUncounted: {
    title: 'Column “{column}” does not count',
    sentence:
      '{count} cell is filled, but the column belongs to no stage of the table of stages. || {count} cells are filled, but the column belongs to no stage of the table of stages.',
    fix: 'Add the stage to the table of stages, correct the heading, or move the column behind the notes.',
  },
  columnTwice: {
    title: 'Two columns named “{column}”',
    sentence: 'The column “{column}” stands twice; only the first is read.',
    fix: 'Rename or delete the second column.',
  },
  rowsUnderTable: {
    title: '{count} row under table {table} is outside it || {count} rows under table {table} are outside it',
    sentence: 'They stand right under table {table}, but are no part of it, so they do not count.',
    fix: 'Bring them into the table: drag its lower right corner down over them.',
  },
  noteUnderTable: {
    title: 'There is text right under table {table}',
    sentence: '“{text}” stands right under table {table} and is no part of it.',
    fix: 'If it is a note, leave a blank row between. If it is a row of the table, bring it in.',
  },
  rowsBelowGap: {
    title: '{count} row below table {table} is outside it || {count} rows below table {table} are outside it',
    sentence: 'They look like rows of table {table}, but a blank row lies between, so they do not count.',
    fix: 'If they are rows of the table, move them right under its last row.',
  },
  settingMissing: {
    title: '“{setting}” is empty',
    sentence: 'Sheet Đợt đánh giá has no value for “{setting}”.',
    fix: 'Enter the value in the cell to the right of “{setting}”.',
  },
  settingInvalid: {
    title: '“{setting}” cannot be used',
    sentence: 'The value “{text}” does not fit “{setting}”.',
    fix: 'Enter the value of “{setting}” again.',
  },
  tieBreakerUnknown: {
    title: 'A tie-breaker names what is not in the framework',
    sentence: 'No field, criterion or item has the code {code}, so this tie-breaker is not asked.',
    fix: 'Correct the code {code} in “Tiêu chí phụ khi bằng điểm”, or remove it.',
  },
  cellError: {
    title: 'The cell shows the error {text}',
    sentence: 'The formula in the cell gives {text}, so the cell does not count.',
    fix: 'Mend the formula, or type the value itself.',
  },
  flagUnknown: {
    title: 'Neither yes nor no',
    sentence: '“{text}” is not understood; the cell counts as empty.',
    fix: 'Type x for yes or “không” for no, or leave it empty.',
  },
});
