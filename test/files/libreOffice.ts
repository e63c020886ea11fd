import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The LibreOffice of this machine, if it has one. */
export const hasLibreOffice = spawnSync('soffice', ['--version']).status === 0;

/** Opens a file in LibreOffice and saves it again: what it understood is what comes back. */
export function throughLibreOffice(
  bytes: Uint8Array,
  format: 'xlsx' | 'ods' | 'xls' | 'pdf' = 'xlsx',
): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'libreoffice-'));
  try {
    writeFileSync(join(folder, 'in.xlsx'), bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const target = join(folder, 'out');
    execFileSync(
      'soffice',
      [profile, '--headless', '--convert-to', format, '--outdir', target, join(folder, 'in.xlsx')],
      {
        stdio: 'ignore',
        timeout: 120_000,
      },
    );
    return new Uint8Array(readFileSync(join(target, `in.${format}`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
