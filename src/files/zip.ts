import { zipSync } from 'fflate';

/** A file in an archive. */
export interface ZipEntry {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/**
 * Packs files into one .zip, in their order. They are stored as they are: .xlsx files are compressed already.
 *
 * Of two files with the same name the second gets a number, so that none is lost.
 */
export function zipFiles(files: readonly ZipEntry[]): Uint8Array {
  const packed = new Map<string, Uint8Array>();
  for (const { fileName, bytes } of files) {
    packed.set(freeName(fileName, packed), bytes);
  }
  return zipSync(Object.fromEntries(packed), { level: 0 });
}

function freeName(name: string, taken: ReadonlyMap<string, unknown>): string {
  const dot = name.lastIndexOf('.');
  const [stem, extension] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  let candidate = name;
  for (let number = 2; taken.has(candidate); number += 1) {
    candidate = `${stem} (${number})${extension}`;
  }
  return candidate;
}
