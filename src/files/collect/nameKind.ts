import type { WorkbookFormat } from '../readWorkbook';

/** What the ending of a name promises: a workbook of some format, an archive, or something that is not read here. */
export type PromisedKind = WorkbookFormat | 'archive' | 'other';

const KINDS = new Map<string, PromisedKind>([
  ...['xlsx', 'xlsm', 'xltx', 'xltm'].map((ending) => [ending, 'xlsx'] as const),
  ['xlsb', 'xlsb'],
  ['xls', 'xls'],
  ['xlt', 'xls'],
  ['ods', 'ods'],
  ['ots', 'ods'],
  ['zip', 'archive'],
  ...['pdf', 'doc', 'docx', 'odt', 'ppt', 'pptx', 'txt', 'csv', 'xml', 'htm', 'html'].map(
    (ending) => [ending, 'other'] as const,
  ),
  ...['jpg', 'jpeg', 'png', 'gif', 'rar', '7z', 'exe'].map((ending) => [ending, 'other'] as const),
]);

/** The ending of a name, in lower case and without its dot; empty if it has none. */
export function endingOf(name: string): string {
  const file = name.slice(name.lastIndexOf('/') + 1);
  const dot = file.lastIndexOf('.');
  return dot < 0
    ? ''
    : file
        .slice(dot + 1)
        .trim()
        .toLowerCase();
}

/** What a name says that the file is; undefined if it says nothing. */
export function nameKind(name: string): PromisedKind | undefined {
  return KINDS.get(endingOf(name));
}

const JUNK_FOLDER = '__macosx';
const JUNK_FILES: ReadonlySet<string> = new Set(['.ds_store', 'thumbs.db', 'desktop.ini']);
/** What Excel ("~$"), LibreOffice (".~lock.") and macOS ("._") lay beside a file. */
const JUNK_START = /^(?:~\$|\.~lock\.|\._)/;

/** Whether nobody meant to send this: what systems and programs leave beside the files. It is passed over. */
export function isJunk(path: string): boolean {
  const steps = path.toLowerCase().split('/');
  const file = steps.at(-1) ?? '';
  return steps.includes(JUNK_FOLDER) || JUNK_FILES.has(file) || JUNK_START.test(file);
}
