import { zipSync } from 'fflate';
import { freeName } from './freeName';

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
