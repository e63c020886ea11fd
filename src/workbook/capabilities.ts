/** The oldest Excel that the add-in runs on: Excel 2021, Microsoft 365, Excel on the web. */
export const FLOOR = '1.13';

/** Everything that depends on the Excel at hand is asked here, and nowhere else. */
export interface Capabilities {
  /** The floor is met: everything works. */
  readonly isNewEnough: boolean;
  /** A file can be opened in a window of its own. */
  readonly canOpenFiles: boolean;
  /** A link in the pane can hand over a file. On the Mac and the iPad such a link does nothing, without an error. */
  readonly canDownload: boolean;
}

export function capabilities(): Capabilities {
  return {
    isNewEnough: supportsExcel(FLOOR),
    canOpenFiles: supportsExcel('1.8'),
    canDownload: !['Mac', 'iOS', 'Android'].includes(platformName()),
  };
}

/** The version is a text on purpose: 1.1 and 1.10 are the same number. */
function supportsExcel(version: string): boolean {
  return isInOffice() ? Office.context.requirements.isSetSupported('ExcelApi', version) : hasExcel();
}

/** "PC", "OfficeOnline", "Mac" …; "" where Office says nothing. */
export function platformName(): string {
  return isInOffice() ? String(Office.context.platform ?? '') : '';
}

function isInOffice(): boolean {
  return typeof Office !== 'undefined' && Boolean(Office.context?.requirements);
}

/** Excel without the rest of Office: the bare object model. */
function hasExcel(): boolean {
  return typeof Excel !== 'undefined';
}
