import { findingTexts } from '../findingTexts';

/** What is said in English of forms that came back: clumsy cells, and locked parts that were changed. */
export const enFormFindings = findingTexts({
  formIdentityDiffers: {
    title: 'The form names two units or two periods',
    sentence:
      'The form is printed for {printed}, but the file was made for {hidden}; whose points they are is not clear.',
    fix: 'Ask the unit, then have the points copied into the form of {printed} and sent again.',
  },
  formsSeveral: {
    title: 'The file holds {count} forms',
    sentence: 'Only sheet {sheet} was read; not read: {others}.',
    fix: 'If the others count too, save each as a file of its own and collect again.',
  },
  formOutdated: {
    title: 'The framework was changed after sending',
    sentence:
      '{count} locked cells of the form differ from the framework of today; the first is column “{column}”: the form says “{found}”, today it is “{expected}”. Points are checked against the framework of today.',
    fix: 'Look at those items; if scoring has changed, raise the version of the framework and send new forms.',
  },
  lockedChanged: {
    title: 'A locked part was changed: “{column}”',
    sentence: 'The form says “{found}”; it was sent with “{expected}”.',
    fix: 'Ask the unit to fill the original form and send it again.',
  },
  formRowUnknown: {
    title: 'A row that the framework does not have',
    sentence: 'The row “{code} {name}” is no item of this form, so it is not counted.',
    fix: 'If the code was mistyped, correct it in the form; a row that was added can be ignored.',
  },
  formRowMissing: {
    title: 'The form has lost the row of item {code}',
    sentence: 'There is no row of item {code} “{name}” any more; the item counts as not scored.',
    fix: 'Ask the unit to fill this item in the original form and send it again.',
  },
  closedCellFilled: {
    title: 'Typed into a cell that is not used',
    sentence: 'This item does not use this cell in this period; “{text}” is not counted.',
    fix: 'Type into the light yellow cells of the item, and clear this one.',
  },
  earlierPointsDiffer: {
    title: 'Points of an earlier period differ from the workbook',
    sentence:
      'The form says “{found}” for {earlier}, the workbook “{expected}”. Points of earlier periods are not taken from this form.',
    fix: 'Ask the unit; if the workbook is wrong, correct it on sheet Điểm.',
  },
  mergedCells: {
    title: 'Merged cells',
    sentence:
      'This cell is merged with those above; the value counts for the first row only, this cell counts as empty.',
    fix: 'Unmerge the cells and give each item its own value.',
  },
  formHidden: {
    title: 'The sheet of the form is hidden',
    sentence: 'Sheet “{sheet}” is hidden, so that who opens the file does not see its scores.',
    fix: 'Unhide the sheet, check the form, save and send it again.',
  },
  columnsMoved: {
    title: 'The columns of points are not as sent',
    sentence:
      'It is not clear which column is of which period: sent were {expected}, the form has {found}. Points could go to another period.',
    fix: 'Ask the unit to fill in the original form and send it again.',
  },
  coveredEntry: {
    title: 'A value under merged cells',
    sentence:
      'The cell holds {value} but lies under merged cells, so that nobody sees it. It does not count.',
    fix: 'Unmerge the cells, check the value, save and send it again.',
  },
  hiddenEntries: {
    title:
      'Content in hidden rows or columns: {count} item || Content in hidden rows or columns: {count} items',
    sentence: 'What is entered for items {items} stands in hidden rows or columns; it counts.',
    fix: 'Unhide them or clear the filter to check these items.',
  },
  shownDiffers: {
    title: 'The cell shows another number than it holds',
    sentence:
      'The cell holds {value} but shows “{shown}”; it is not clear which is right. It does not count.',
    fix: 'Format the cell as a number with all its decimals, type it again and send the form again.',
  },
  textAsShown: {
    title: 'A text cell with a number, a date or true/false',
    sentence: 'The cell holds {value} and shows “{text}”; it was taken as shown.',
    fix: 'Check it; if it is not right, type it again as text.',
  },
  fileMisnamed: {
    title: 'The name ends in {ending}, the content is .{format}',
    sentence: 'The file could be read in full by its content.',
    fix: 'Nothing to do; next time, save it as .xlsx.',
  },
  fileStylesMissing: {
    title: 'The file has lost its formats',
    sentence: 'The formats of its cells are gone, so that dates and percentages are only numbers.',
    fix: 'Check cells with dates and percentages; ask the unit to send it again if need be.',
  },
  fileSheetMissing: {
    title: 'Sheet “{sheet}” is missing',
    sentence: 'The file names this sheet but does not hold its content.',
    fix: 'If that sheet is to count, ask the unit to send the file again.',
  },
  fileFarCells: {
    title: '{count} cell far outside the form || {count} cells far outside the form',
    sentence: 'Cells from {cell} of sheet “{sheet}” on lie outside every form and were passed over.',
    fix: 'Nothing to do; deleting them makes the file smaller.',
  },
  numberAsDate: {
    title: 'A number became a date',
    sentence:
      'Excel made the date {date} of what was typed, so the number is not known. The cell is not counted yet.',
    fix: 'Type the number again, decimals after the decimal separator, as in 1.5.',
  },
  ratioAsDate: {
    title: 'A ratio became a date',
    sentence:
      'Excel made the date {date} of what was typed, so the ratio is not known. The cell is not counted yet.',
    fix: "Type what was reached into column (a) and the total into column (b); or a text, with an apostrophe before it: '1/2.",
  },
  numberAsPercent: {
    title: 'A number as a percentage',
    sentence: 'The cell shows {percent}, but the item asks for a number. The cell is not counted yet.',
    fix: 'Format the cell as a number and type it again.',
  },
  ratioAsPercent: {
    title: 'A ratio as a percentage',
    sentence:
      'The cell shows {percent}, but the item asks for what was reached (a) and the total (b). The cell is not counted yet.',
    fix: 'Type the two numbers into columns (a) and (b), for example 43 and 50.',
  },
  figureAmbiguous: {
    title: 'Thousands or decimals?',
    sentence: '“{text}” is a text: it may mean thousands, it may mean decimals. The cell is not counted yet.',
    fix: 'Type the number without a separator of thousands, for example 1035.',
  },
  textFigure: {
    title: 'A figure typed as text',
    sentence: 'The cell holds the text “{text}”; it was understood as {value} and is counted.',
    fix: 'Type {value} again as a number.',
  },
  formulaInput: {
    title: 'A formula in an input cell',
    sentence: 'The input cell holds the formula ={formula}; its value {value} is counted.',
    fix: 'Check the value, then type it into the cell itself.',
  },
  formulaNotComputed: {
    title: 'A formula without a result',
    sentence:
      'The input cell holds the formula ={formula}, and the file has no result of it, so the cell is not counted yet.',
    fix: 'Type the value into the cell, or open the file in Excel, save it and send it again.',
  },
  formulaWithoutData: {
    title: 'Points {points} without data',
    sentence:
      'The formula of the points gives {points}, but the cell of the data is empty. It is not counted yet.',
    fix: 'Enter the data of the item; the points follow by themselves.',
  },
  pointsRecomputed: {
    title: 'The points cell shows {points}, the data give {computed}',
    sentence:
      'The formula of the points shows {points}; by the data it is {computed}. {computed} is counted.',
    fix: 'Check the data; the formula may have been changed, or not computed again.',
  },
});
