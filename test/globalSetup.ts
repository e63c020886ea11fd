import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleUniverForNode } from '../src/host/bundle/nodeBundle';

/** Runs once before all tests. Slow things that many tests share are built here, and only here. */
export default async function globalSetup(): Promise<void> {
  await bundleUniverForNode();
  process.env['LIBREOFFICE_PROFILES'] = mkdtempSync(join(tmpdir(), 'libreoffice-profiles-'));
}
