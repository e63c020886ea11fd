/**
 * Every way in which the workbook can refuse, as the pane tells them apart. Each has a text in every language.
 *
 * cellEditing: somebody edits a cell and waiting was not possible. protectedSheet, protectedWorkbook: locked by
 * the user; never unlocked by us. readOnly: open for viewing only. accessDenied: refused, and neither of these is so.
 * sheetMissing, tableMissing, columnMissing: deleted or renamed. filteredRows, mergedCells, tableInTheWay,
 * cellsInTheWay, totalsRow: what stands on the sheet does not let us write. roundExists: the workbook already holds a round. nameTaken: somebody
 * took a name while we worked. tooLarge: over Excel's limits. busy: Excel has no time now (dialog, too many
 * requests, other workbook in front). sessionLost: the connection of Excel on the web ended. notSupported: this
 * Excel is too old. noOffice: not running inside Excel. changedMeanwhile: the cells are no longer what they were.
 * cellFiltered, cellHidden: selected, but a filter or a hidden row or column keeps it from being seen.
 * cancelled: the user has stopped it. noAnswer: Excel has not answered for a long time, and is not waited for any more.
 * fileGone: a file that was chosen has been moved or deleted since. partMissing: a file of the pane cannot be loaded.
 * unexpected: a fault of ours or of Excel.
 */
export const FAILURE_CODES = [
  'cellEditing',
  'protectedSheet',
  'protectedWorkbook',
  'readOnly',
  'accessDenied',
  'sheetMissing',
  'tableMissing',
  'columnMissing',
  'filteredRows',
  'mergedCells',
  'tableInTheWay',
  'cellsInTheWay',
  'totalsRow',
  'roundExists',
  'nameTaken',
  'tooLarge',
  'busy',
  'sessionLost',
  'notSupported',
  'noOffice',
  'changedMeanwhile',
  'cellFiltered',
  'cellHidden',
  'noAnswer',
  'cancelled',
  'fileGone',
  'partMissing',
  'unexpected',
] as const;

export type FailureCode = (typeof FAILURE_CODES)[number];
