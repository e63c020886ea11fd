import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../../host/bundle/projectRoot';

/** A folder for things that can be made again; outside git, and gone with node_modules. */
export async function cacheFolder(...names: readonly string[]): Promise<string> {
  const folder = join(projectRoot(), 'node_modules', '.cache', 'cchc-excel', ...names);
  await mkdir(folder, { recursive: true });
  return folder;
}
