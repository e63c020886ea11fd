import type { FailureTexts } from '../failureTexts.types';

/** Every way in which the workbook can refuse, in English. */
export const enFailures: FailureTexts = {
  cellEditing: {
    title: 'Excel waits for you to finish a cell',
    reason: 'While a cell is being edited, Excel allows no writing. Finish the cell and the work goes on.',
    steps: ['Click into the sheet.', 'Press [[Enter]] to keep what you typed, or [[Esc]] to drop it.'],
  },
  protectedSheet: {
    title: 'A sheet is protected',
    titleOfSheet: 'Sheet {sheet} is protected',
    reason:
      'Excel allows no writing into locked cells. This pane never removes the protection, because that empties your undo history.',
    steps: [
      'On the ribbon, choose **Review**, then **Unprotect Sheet**.',
      'Enter the password if asked. Whoever protected the sheet has it.',
      'Come back and choose **Try again**.',
    ],
  },
  protectedWorkbook: {
    title: 'The structure of the workbook is protected',
    reason: 'Excel neither adds nor removes sheets while the structure is locked.',
    steps: [
      'On the ribbon, choose **Review**, then **Protect Workbook** to unlock it.',
      'Enter the password if asked.',
      'Come back and choose **Try again**.',
    ],
  },
  readOnly: {
    title: 'The workbook is open for viewing only',
    reason: 'It is read-only, so Excel lets nothing be written on any sheet.',
    steps: [
      'Excel on a computer: choose **Enable Editing** at the top of the window. Excel on the web: open the list of modes at the top right and choose **Editing**.',
      'If you may only view it, or somebody else holds the file: save a copy of the workbook and open that.',
      'Come back and choose **Try again**.',
    ],
  },
  accessDenied: {
    title: 'Excel refuses this',
    reason:
      'Excel does not say why. Another program may hold the file, or you may lack the right to edit it.',
    steps: [
      'Save, and close other programs that have this file open; or save a copy of the workbook.',
      'Come back and choose **Try again**.',
    ],
  },
  sheetMissing: {
    title: 'A sheet of the round is missing',
    titleOfSheet: 'Sheet {sheet} not found',
    reason: 'It was deleted or renamed.',
    steps: [
      'Choose **Undo** in Excel, or give the sheet its former name.',
      'Come back and choose **Try again**.',
    ],
  },
  tableMissing: {
    title: 'A table of the round is missing',
    titleOfSheet: 'The table of sheet {sheet} is missing',
    reason: 'It was deleted, renamed or turned into a plain range.',
    steps: ['Choose **Undo** in Excel.', 'Come back and choose **Try again**.'],
  },
  columnMissing: {
    title: 'The table lacks a column',
    titleOfSheet: 'The table of sheet {sheet} lacks a column',
    reason: 'The column was deleted or its heading changed. It may stand anywhere in the table.',
    steps: ['Choose **Undo** in Excel, or restore the heading.', 'Come back and choose **Try again**.'],
  },
  filteredRows: {
    title: 'The table is filtered, rows are hidden',
    titleOfSheet: 'The table of sheet {sheet} is filtered',
    reason: 'Writing now could end up in the wrong rows, so the pane stops.',
    steps: [
      'On the ribbon, choose **Data**, then **Clear** the filter.',
      'Come back and choose **Try again**.',
    ],
  },
  mergedCells: {
    title: 'Merged cells are in the way',
    titleOfSheet: 'Merged cells are in the way on sheet {sheet}',
    reason: 'Excel does not write over a part of merged cells.',
    steps: ['Unmerge them: **Home**, then **Unmerge Cells**.', 'Come back and choose **Try again**.'],
  },
  tableInTheWay: {
    title: 'Another table is in the way',
    titleOfSheet: 'Another table is in the way on sheet {sheet}',
    reason: 'Tables may not overlap; yours is left as it is.',
    steps: ['Move that table to another sheet.', 'Come back and choose **Try again**.'],
  },
  cellsInTheWay: {
    title: 'Something stands where rows must go',
    titleOfSheet: 'On sheet {sheet} something stands right under the table',
    reason: 'New rows go right under the table; what stands there is left as it is.',
    steps: ['Move that content elsewhere, or delete it.', 'Come back and choose **Try again**.'],
  },
  totalsRow: {
    title: 'The table has a total row',
    titleOfSheet: 'The table on sheet {sheet} has a total row',
    reason: 'New rows go right under the last row of the table, where the total row is.',
    steps: [
      'Select a cell of the table; on the ribbon, open **Table Design** and clear **Total Row**.',
      'Come back and choose **Try again**. Afterwards the total row may be shown again.',
    ],
  },
  roundExists: {
    title: 'This workbook has a round already',
    reason: 'A workbook holds one round, so that figures never mix.',
    steps: ['Open a new workbook for the new round, and this pane in it.'],
  },
  nameTaken: {
    title: 'The name of a sheet or table is taken',
    titleOfSheet: 'The workbook has a sheet {sheet} already',
    reason: 'The pane does not write over a sheet that exists.',
    steps: ['Rename that sheet.', 'Come back and choose **Try again**.'],
  },
  tooLarge: {
    title: 'Beyond the limits of Excel',
    reason: 'The data is larger than what Excel takes at once.',
    steps: [
      'If the workbook has sheets that do not belong to the round, move them.',
      'Come back and choose **Try again**.',
    ],
  },
  busy: {
    title: 'Excel is busy',
    reason: 'A dialog may be open, or another workbook be in front.',
    steps: ['Close the dialog and bring this workbook to the front.', 'Come back and choose **Try again**.'],
  },
  sessionLost: {
    title: 'Excel on the web lost its connection',
    reason: 'The session ended. The workbook on the server is as it was last saved.',
    steps: ['Reload the page of Excel.', 'Open this pane again.'],
  },
  notSupported: {
    title: 'This Excel does not support it',
    reason: 'It takes Excel 2021, Microsoft 365 or Excel on the web.',
    steps: ['Open the workbook with one of them.', 'Nothing in the workbook needs to change.'],
  },
  noOffice: {
    title: 'Excel does not answer',
    reason: 'This pane runs inside Excel.',
    steps: ['Open the pane from the ribbon of Excel.'],
  },
  changedMeanwhile: {
    title: 'The workbook was changed meanwhile',
    titleOfSheet: 'Sheet {sheet} was changed meanwhile',
    reason:
      'The cell is no longer what it was when read, so the pane stops rather than write in the wrong place.',
    steps: ['Choose **Try again** to read the workbook and go on.'],
  },
  cellFiltered: {
    title: 'A filter hides the cell',
    titleOfSheet: 'A filter hides the cell on sheet {sheet}',
    reason: 'A filter of the sheet hides the row of this cell: it is selected, but cannot be seen.',
    steps: ['Choose **Clear filter** to show all rows and go to the cell.'],
  },
  cellHidden: {
    title: 'The cell is in a hidden row or column',
    titleOfSheet: 'The cell on sheet {sheet} is in a hidden row or column',
    reason: 'The row or column of this cell is hidden: it is selected, but cannot be seen.',
    steps: ['Choose **Show cell** to show that row and column.'],
  },
  cancelled: {
    title: 'Writing was stopped',
    reason: 'It was stopped on request.',
    steps: ['Choose **Try again** to write from the beginning.'],
  },
  noAnswer: {
    title: 'Excel does not answer',
    titleOfSheet: 'Excel does not answer about sheet {sheet}',
    reason: 'Excel has not answered for a long time, so the pane has stopped waiting.',
    steps: [
      'See whether a dialog is open in Excel, or whether it is busy calculating.',
      'Choose **Try again**: the workbook is read again before anything is written.',
    ],
  },
  fileGone: {
    title: 'The chosen file is gone',
    reason: 'It was moved, renamed or deleted since it was chosen. What was read of it is still here.',
    steps: ['Go to **Collect forms** and choose the file again.'],
  },
  partMissing: {
    title: 'A part of the pane cannot be loaded',
    reason: 'The pane has a newer version, or the network is gone.',
    steps: ['Check the network.', 'Choose **Open the pane again**.'],
  },
  unexpected: {
    title: 'Something unexpected happened',
    reason: 'The work has stopped.',
    steps: [
      'Choose **Try again**.',
      'If it happens again, copy the problem report and send it to your support.',
    ],
  },
};
