import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from './projectRoot';

const LIBRARY = 'src/host/model/univer/library.ts';
/** Read to decide whether the cached bundle is still right. */
const INPUTS = [
  LIBRARY,
  'src/host/bundle/nodeBundle.ts',
  'src/host/bundle/univerPatches.ts',
  'src/host/bundle/enginePatches.ts',
  'node_modules/@univerjs/core/package.json',
  'node_modules/@univerjs/sheets/package.json',
  'node_modules/@univerjs/engine-formula/package.json',
];

/** Univer calls iterator helpers, which Node has from version 22 on. */
const ITERATOR_HELPERS = `{
const iterator = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));
for (const name of ['some', 'every', 'find', 'map', 'filter', 'forEach', 'reduce']) {
  if (!iterator[name]) Object.defineProperty(iterator, name, {
    value(...args) { return Array.from(this)[name](...args); }, configurable: true, writable: true,
  });
}
}`;

/**
 * Bundles Univer into one CommonJS file for Node and Jest and returns its path. The file is cached; it is built again
 * only when the installed version or the list of used names changes.
 */
export async function bundleUniverForNode(): Promise<string> {
  const root = projectRoot();
  const hash = createHash('sha256');
  for (const input of INPUTS) {
    hash.update(await readFile(join(root, input)));
  }
  const folder = join(root, 'node_modules', '.cache', 'cchc-excel');
  const target = join(folder, `univer-${hash.digest('hex').slice(0, 16)}.cjs`);
  if (!existsSync(target)) {
    await mkdir(folder, { recursive: true });
    await build(root, target);
  }
  return target;
}

async function build(root: string, target: string): Promise<void> {
  // Loaded only when needed: whoever finds the cached file does not need the bundler.
  const esbuild = await import('esbuild');
  const { univerPatches } = await import('./univerPatches');
  const draft = `${target}.${process.pid}`;
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: [LIBRARY],
    outfile: draft,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    legalComments: 'none',
    logLevel: 'error',
    banner: { js: ITERATOR_HELPERS },
    plugins: [univerPatches()],
  });
  // Two processes may build at once; a rename never shows half a file.
  await rename(draft, target);
}
