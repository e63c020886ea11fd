import { capabilities } from '../../workbook/capabilities';
import { fixCell } from '../../workbook/fixCell';
import { lockFramework } from '../../workbook/lockFramework';
import { openAsWorkbook } from '../../workbook/openFile';
import { readSheet } from '../../workbook/readSheet';
import { readOpenWorkbook } from '../../workbook/readWorkbook';
import { onEditWait } from '../../workbook/run/editWait';
import { selectPlace } from '../../workbook/select';
import { startRound } from '../../workbook/startRound';
import { watchWorkbook } from '../../workbook/watch';
import { writeResultSheet } from '../../workbook/writeResult';
import type { WorkbookPort } from './workbookPort';

/** The workbook that is open in Excel. */
export function officePort(): WorkbookPort {
  const { canOpenFiles, canDownload } = capabilities();
  return {
    read: readOpenWorkbook,
    readSheet,
    startRound,
    openFile: openAsWorkbook,
    canOpenFiles,
    canDownload,
    writeResultSheet,
    selectPlace,
    fixCell,
    lockFramework,
    watch: watchWorkbook,
    onEditWait,
  };
}
