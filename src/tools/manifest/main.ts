import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../../host/bundle/projectRoot';
import { checkManifest } from './check';

/** `npm run manifest:check`: what can be checked of manifest.xml without Microsoft's online service. */
export async function main(): Promise<number> {
  const root = projectRoot();
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
  const problems = await checkManifest(
    await readFile(join(root, 'manifest.xml'), 'utf8'),
    join(root, 'assets'),
    version,
  );
  for (const problem of problems) {
    console.error(`manifest.xml: ${problem}`);
  }
  if (problems.length === 0) {
    console.log('manifest.xml: form, order, ids, lengths, languages, addresses and icons are right.');
  }
  return problems.length === 0 ? 0 : 1;
}
