import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The folder that holds the sources and node_modules, found upwards from where the process was started: bundled code
 * does not know where its source lay.
 */
export function projectRoot(): string {
  let folder = process.cwd();
  while (!existsSync(join(folder, 'node_modules', '@univerjs', 'core'))) {
    const parent = dirname(folder);
    if (parent === folder) {
      throw new Error('Start this inside the project, with its dependencies installed.');
    }
    folder = parent;
  }
  return folder;
}
