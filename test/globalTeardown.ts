import { rmSync } from 'node:fs';

/** Runs once after all tests. */
export default function globalTeardown(): void {
  const profiles = process.env['LIBREOFFICE_PROFILES'];
  if (profiles !== undefined) {
    rmSync(profiles, { recursive: true, force: true });
  }
}
