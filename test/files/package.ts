import { strFromU8, unzipSync } from 'fflate';

/** The parts of an .xlsx file as text, by path. */
export function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
}

/** The one part at a path. */
export function partOf(bytes: Uint8Array, path: string): string {
  const part = partsOf(bytes)[path];
  if (part === undefined) {
    throw new Error(`No part ${path}`);
  }
  return part;
}
