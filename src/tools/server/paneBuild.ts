import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../../host/bundle/projectRoot';
import { cacheFolder } from './cacheFolder';

/** Everything that decides what the build contains. */
const INPUTS = ['src', 'assets', 'webpack', 'webpack.config.js', 'manifest.xml', 'package-lock.json'];
const NOT_IN_THE_PANE = [join('src', 'host'), join('src', 'tools')];
const KEPT_BUILDS = 3;

/**
 * The folder of the production build of the pane as the sources stand: an earlier build of the same sources if there
 * is one, a new one otherwise.
 */
export async function builtPane(log: (line: string) => void = () => undefined): Promise<string> {
  const root = projectRoot();
  const folder = await cacheFolder('pane');
  const hash = createHash('sha256');
  for (const input of INPUTS) {
    await addToHash(hash, root, input);
  }
  const target = join(folder, hash.digest('hex').slice(0, 16));
  if (existsSync(target)) {
    return target;
  }

  const draft = `${target}.${String(process.pid)}`;
  const report = await runWebpack(root, draft);
  log(report);
  // Two processes may have built at once; whichever comes second keeps the first one's folder.
  await rename(draft, target).catch(() => rm(draft, { recursive: true, force: true }));
  await removeOld(folder);
  return target;
}

async function addToHash(hash: ReturnType<typeof createHash>, root: string, path: string): Promise<void> {
  if (NOT_IN_THE_PANE.includes(path)) {
    return;
  }
  const full = join(root, path);
  if ((await stat(full)).isDirectory()) {
    for (const name of (await readdir(full)).sort()) {
      await addToHash(hash, root, join(path, name));
    }
    return;
  }
  hash.update(`${path}\0`).update(await readFile(full));
}

/** In a process of its own, so that memory and globals of the caller (a test, a server) stay as they are. */
function runWebpack(root: string, outputPath: string): Promise<string> {
  const script = join(root, 'node_modules', 'webpack', 'bin', 'webpack.js');
  const child = spawn(process.execPath, [script, '--mode', 'production', '--output-path', outputPath], {
    cwd: root,
  });
  let output = '';
  const collect = (data: Buffer): void => {
    output += data.toString();
  };
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) {
        resolve(output.trim());
      } else {
        reject(new Error(`The build of the pane failed.\n${output}`));
      }
    });
  });
}

async function removeOld(folder: string): Promise<void> {
  const builds = await Promise.all(
    (await readdir(folder)).map(async (name) => {
      const path = join(folder, name);
      return { path, time: (await stat(path)).mtimeMs };
    }),
  );
  const old = builds.sort((a, b) => b.time - a.time).slice(KEPT_BUILDS);
  await Promise.all(old.map(({ path }) => rm(path, { recursive: true, force: true })));
}
