import { capabilities } from './capabilities';
import { rememberPlace } from './place';
import { readOpenWorkbook } from './readWorkbook';
import { onEditWait } from './run/editWait';
import { selectPlace } from './select';
import { watchWorkbook } from './watch/watchWorkbook';
import type { WorkbookPort } from './workbookPort';

/** The workbook that is open in Excel. What writes is loaded when it is first asked for. */
export function officePort(): WorkbookPort {
  const { canOpenFiles, canDownload } = capabilities();
  return {
    canOpenFiles,
    canDownload,
    read: readOpenWorkbook,
    selectPlace,
    watch: watchWorkbook,
    rememberPlace,
    onEditWait,
    readSheet: async (name) => (await import('./readSheet')).readSheet(name),
    startRound: async (draft, language, watch) =>
      (await import('./startRound')).startRound(draft, language, watch),
    openFile: async (bytes) => (await import('./openFile')).openAsWorkbook(bytes),
    writeResults: async (order, watch) => (await import('./writeResults')).writeResults(order, watch),
    writeResultSheets: async (layouts, watch) =>
      (await import('./writeResult')).writeResultSheets(layouts, watch),
    addScoreRows: async () => (await import('./addScoreRows')).addScoreRows(),
    addColumn: async (missing) => (await import('./addColumn')).addColumn(missing),
    takeInRows: async (table) => (await import('./takeInRows')).takeInRows(table),
    receiveForms: async (request, watch) => (await import('./receiveForms')).receiveForms(request, watch),
    recordSent: async (sent) => (await import('./recordSent')).recordSent(sent),
    fixCell: async (fix) => (await import('./fixCell')).fixCell(fix),
    lockFramework: async (lock) => (await import('./lockFramework')).lockFramework(lock),
    renewScoreSheet: async () => (await import('./renewScoreSheet')).renewScoreSheet(),
  };
}
