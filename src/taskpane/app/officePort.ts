import { capabilities } from '../../workbook/capabilities';
import { readOpenWorkbook } from '../../workbook/readWorkbook';
import { onEditWait } from '../../workbook/run/editWait';
import { selectPlace } from '../../workbook/select';
import { watchWorkbook } from '../../workbook/watch';
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
    onEditWait,
    readSheet: async (name) => (await import('../../workbook/readSheet')).readSheet(name),
    startRound: async (draft, language) =>
      (await import('../../workbook/startRound')).startRound(draft, language),
    openFile: async (bytes) => (await import('../../workbook/openFile')).openAsWorkbook(bytes),
    writeResultSheet: async (layout) => (await import('../../workbook/writeResult')).writeResultSheet(layout),
    addScoreRows: async () => (await import('../../workbook/addScoreRows')).addScoreRows(),
    receiveForms: async (request) => (await import('../../workbook/receiveForms')).receiveForms(request),
    recordSent: async (sent) => (await import('../../workbook/recordSent')).recordSent(sent),
    fixCell: async (fix) => (await import('../../workbook/fixCell')).fixCell(fix),
    lockFramework: async (lock) => (await import('../../workbook/lockFramework')).lockFramework(lock),
    renewScoreSheet: async () => (await import('../../workbook/renewScoreSheet')).renewScoreSheet(),
  };
}
