import { readDirectory, type ArchiveEntry } from '../archive/directory';
import { COMPOUND_SIGNATURE, startsWith, ZIP_SIGNATURE } from '../read/signatures';

export type WorkbookKind = 'xlsx' | 'xlsb' | 'ods' | 'xls';

/**
 * What a file is by its content. xls: any file of the old kind, an encrypted .xlsx too; damaged: a ZIP archive whose
 * directory is not whole, be it of files or of the parts of a workbook; other: nothing that is read here.
 */
export type Content =
  | { readonly kind: WorkbookKind | 'damaged' | 'other' }
  | { readonly kind: 'zip'; readonly entries: readonly ArchiveEntry[] };

/** What an archive without entries begins with. */
const EMPTY_ARCHIVE = [0x50, 0x4b, 0x05, 0x06];

/** A part by which the kind of a package is known. The last one is in Word's and PowerPoint's files too. */
const MARKS: readonly (readonly [path: string, kind: WorkbookKind | 'other'])[] = [
  ['xl/workbook.xml', 'xlsx'],
  ['xl/workbook.bin', 'xlsb'],
  ['meta-inf/manifest.xml', 'ods'],
  ['[content_types].xml', 'other'],
];

/** Goes by the content: an archive of files and a workbook, which is one of parts, differ in what is in them. */
export function lookInto(bytes: Uint8Array): Content {
  if (startsWith(bytes, COMPOUND_SIGNATURE)) {
    return { kind: 'xls' };
  }
  if (!startsWith(bytes, ZIP_SIGNATURE) && !startsWith(bytes, EMPTY_ARCHIVE)) {
    return { kind: 'other' };
  }
  const entries = readDirectory(bytes);
  if (!entries) {
    return { kind: 'damaged' };
  }
  const paths = new Set(entries.map(({ name }) => name.toLowerCase()));
  const mark = MARKS.find(([path]) => paths.has(path));
  return mark ? { kind: mark[1] } : { kind: 'zip', entries };
}
