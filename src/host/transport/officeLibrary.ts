import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../bundle/projectRoot';

/** The installed, unmodified library. Its files are read where they lie and never copied. */
export function officeLibraryFile(name: string): string {
  return readFileSync(join(projectRoot(), 'node_modules', '@microsoft', 'office-js', 'dist', name), 'utf8');
}
