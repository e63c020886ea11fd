import { WorkbookFailure } from './failure';
import { capabilities } from './capabilities';
import { toFailure } from './run/officeErrors';

const BYTES_PER_PIECE = 0x8000;

/** Opens an .xlsx file as a new workbook in a window of its own; this workbook and the pane stay as they are. */
export async function openAsWorkbook(bytes: Uint8Array): Promise<void> {
  if (!capabilities().canOpenFiles) {
    throw new WorkbookFailure('notSupported');
  }
  try {
    await Excel.createWorkbook(base64(bytes));
  } catch (error) {
    throw toFailure(error, 'openAsWorkbook');
  }
}

function base64(bytes: Uint8Array): string {
  let binary = '';
  for (let start = 0; start < bytes.length; start += BYTES_PER_PIECE) {
    binary += String.fromCharCode(...bytes.subarray(start, start + BYTES_PER_PIECE));
  }
  return btoa(binary);
}
