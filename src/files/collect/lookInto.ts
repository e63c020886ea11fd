import { readDirectory, type ArchiveEntry } from '../archive/directory';
import { COMPOUND_SIGNATURE, startsWith, ZIP_SIGNATURE } from '../read/signatures';

/**
 * What a file is by its content. compound: of the old kind, or encrypted; package: one of parts, as Office and
 * OpenDocument files are; archive: one of files; damaged: of files or parts whose directory is not whole; other: nothing
 * that is read here.
 */
export type Content =
  | { readonly kind: 'compound' | 'package' | 'damaged' | 'other' }
  | { readonly kind: 'archive'; readonly entries: readonly ArchiveEntry[] };

/** What an archive without entries begins with. */
const EMPTY_ARCHIVE = [0x50, 0x4b, 0x05, 0x06];

/** Parts by which a package is known. */
const MARKS = [
  '[content_types].xml',
  '_rels/.rels',
  'xl/workbook.xml',
  'xl/workbook.bin',
  'meta-inf/manifest.xml',
];

/** Goes by the content: an archive of files and a workbook, which is one of parts, differ in what is in them. */
export function lookInto(bytes: Uint8Array): Content {
  if (startsWith(bytes, COMPOUND_SIGNATURE)) {
    return { kind: 'compound' };
  }
  if (!startsWith(bytes, ZIP_SIGNATURE) && !startsWith(bytes, EMPTY_ARCHIVE)) {
    return { kind: 'other' };
  }
  const entries = readDirectory(bytes);
  if (!entries) {
    return { kind: 'damaged' };
  }
  const paths = new Set(entries.map(({ name }) => name.toLowerCase()));
  return MARKS.some((path) => paths.has(path)) ? { kind: 'package' } : { kind: 'archive', entries };
}
