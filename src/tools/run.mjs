#!/usr/bin/env node
/**
 * Runs a command of development: `node src/tools/run.mjs <name> [arguments]` bundles
 * `src/tools/<name>/main.ts` for Node and calls its exported `main(args): Promise<number>`, whose answer is the exit code.
 *
 * Tools that find their own files beside them stay external; so does the bundle of Univer, which the model loads from
 * its cache by path (src/host/bundle).
 */
import { build } from 'esbuild';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const EXTERNAL = [
  'esbuild',
  'webpack',
  'playwright-core',
  '@sparticuz/chromium',
  'selfsigned',
  '@univerjs/*',
];

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');
// Where the user stood: relative paths among the arguments count from there, everything else from the project.
process.env.INIT_CWD ??= process.cwd();
process.chdir(root);
const [name = '', ...args] = process.argv.slice(2);
const entry = join('src', 'tools', name, 'main.ts');

if (!/^[a-z]+$/i.test(name) || !existsSync(entry)) {
  console.error(`There is no command "${name}": ${entry} does not exist.`);
  process.exitCode = 2;
} else {
  const outfile = join(root, 'node_modules', '.cache', 'cchc-excel', 'run', `${name}.cjs`);
  await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    sourcemap: true,
    external: EXTERNAL,
    legalComments: 'none',
    logLevel: 'error',
  });
  process.setSourceMapsEnabled(true);
  const { main } = createRequire(import.meta.url)(outfile);
  process.exitCode = await main(args);
}
