import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ZipEntry } from '../../files/zip';

export interface Output {
  /** round.xlsx */
  readonly workbook: Uint8Array;
  /** forms/: the forms as they went out. */
  readonly forms: readonly ZipEntry[];
  /** returned/: what came back. */
  readonly returned: readonly ZipEntry[];
  /** What was computed, by the name of its file. */
  readonly results: Readonly<Record<string, object>>;
}

/** Writes everything into a folder, which is made if need be. */
export async function writeOutput(folder: string, output: Output): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'round.xlsx'), output.workbook);
  await writeFiles(join(folder, 'forms'), output.forms);
  await writeFiles(join(folder, 'returned'), output.returned);
  for (const [name, value] of Object.entries(output.results)) {
    await writeFile(join(folder, name), `${JSON.stringify(value, null, 2)}\n`);
  }
}

async function writeFiles(folder: string, files: readonly ZipEntry[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const { fileName, bytes } of files) {
    await writeFile(join(folder, fileName), bytes);
  }
}
