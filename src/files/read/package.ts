import { readDirectory, type ArchiveEntry } from '../archive/directory';
import { unfoldEntry } from '../archive/unfold';

/** What a file of parts may hold once unfolded. A form is about 0.5 MB; a whole round about 30 MB. */
const MAX_UNFOLDED_BYTES = 200_000_000;
const MAX_PARTS = 5_000;

/** The parts of a zipped workbook; each is unfolded when it is asked for. */
export interface Package {
  readonly paths: readonly string[];
  has(path: string): boolean;
  /** Undefined if it is not there or not whole. Upper and lower case are the same. */
  part(path: string): Uint8Array | undefined;
}

export type PackageOpening =
  | { readonly ok: true; readonly file: Package }
  | { readonly ok: false; readonly refusal: 'tooLarge' | 'damaged' | 'passwordProtected' };

/** Opens a zipped workbook; unfolds nothing yet. Of a part that stands twice nobody knows which one counts. */
export function openPackage(bytes: Uint8Array): PackageOpening {
  const entries = readDirectory(bytes);
  if (!entries) {
    return { ok: false, refusal: 'damaged' };
  }
  if (entries.length > MAX_PARTS || unfoldedSize(entries) > MAX_UNFOLDED_BYTES) {
    return { ok: false, refusal: 'tooLarge' };
  }
  if (entries.some((entry) => entry.isEncrypted)) {
    return { ok: false, refusal: 'passwordProtected' };
  }
  const byPath = new Map(entries.map((entry) => [keyOf(entry.name), entry]));
  if (byPath.size < entries.length) {
    return { ok: false, refusal: 'damaged' };
  }
  return {
    ok: true,
    file: {
      paths: entries.filter((entry) => !entry.isFolder).map((entry) => entry.name),
      has: (path) => byPath.has(keyOf(path)),
      part: (path) => {
        const entry = byPath.get(keyOf(path));
        return entry && unfoldEntry(bytes, entry);
      },
    },
  };
}

/** What all entries together say to unfold to. */
export function unfoldedSize(entries: readonly ArchiveEntry[]): number {
  return entries.reduce((sum, { size }) => sum + size, 0);
}

/** Some programs begin paths with a slash. */
function keyOf(path: string): string {
  return path.toLowerCase().replace(/^\/+/, '');
}
