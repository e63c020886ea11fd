import { build } from 'esbuild';
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../../host/bundle/projectRoot';
import { univerPatches } from '../../host/bundle/univerPatches';
import { cacheFolder } from './cacheFolder';

/** Bundles the host page with its grid and returns the folder to serve. Takes some seconds, so it is done every time. */
export async function builtPage(): Promise<string> {
  const root = projectRoot();
  const source = join(root, 'src', 'host', 'browser');
  const folder = await cacheFolder('page');
  await build({
    absWorkingDir: root,
    entryPoints: { main: join(source, 'main.ts'), page: join(source, 'page.css') },
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    minify: true,
    sourcemap: true,
    legalComments: 'none',
    logLevel: 'error',
    plugins: [univerPatches()],
  });
  await copyFile(join(source, 'page.html'), join(folder, 'index.html'));
  await copyFile(join(root, 'assets', 'icon.svg'), join(folder, 'icon.svg'));
  return folder;
}
