import { PATIENCE_MS } from '../patience';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The LibreOffice of this machine, if it has one. */
export const hasLibreOffice = spawnSync('soffice', ['--version']).status === 0;

export type SavedFormat = 'xlsx' | 'ods' | 'xls' | 'pdf';

/** As long as a busy machine may take. */

/** Opens a file in LibreOffice and saves it again: what it understood is what comes back. */
export function throughLibreOffice(bytes: Uint8Array, format: SavedFormat = 'xlsx'): Uint8Array {
  const [saved] = allThroughLibreOffice([bytes], format);
  if (!saved) {
    throw new Error('LibreOffice saved nothing');
  }
  return saved;
}

/** The same for several files in one go: starting LibreOffice takes seconds, a file more a fraction of one. */
export function allThroughLibreOffice(
  files: readonly Uint8Array[],
  format: SavedFormat = 'xlsx',
): Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), 'libreoffice-'));
  try {
    const sources = files.map((bytes, index) => {
      const source = join(folder, `in${index}.xlsx`);
      writeFileSync(source, bytes);
      return source;
    });
    const target = join(folder, 'out');
    execFileSync(
      'soffice',
      [profileArgument(folder), '--headless', '--convert-to', format, '--outdir', target, ...sources],
      { stdio: 'ignore', timeout: PATIENCE_MS },
    );
    return sources.map((_, index) => new Uint8Array(readFileSync(join(target, `in${index}.${format}`))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Each worker of a run has a profile of its own, made once: one that two use at a time would end the one or the other. */
function profileArgument(folder: string): string {
  const shared = process.env['LIBREOFFICE_PROFILES'] ?? folder;
  const profile = join(shared, `worker${process.env['JEST_WORKER_ID'] ?? ''}`);
  return `-env:UserInstallation=${pathToFileURL(profile).href}`;
}
