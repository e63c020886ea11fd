import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface BrowserProcess {
  /** Resolves when the window was closed, by whomever. */
  readonly closed: Promise<void>;
  /** ws://… of a headless browser, for tools that take pictures. */
  readonly devTools: Promise<string>;
  close(): Promise<void>;
}

const PATIENCE_MS = 3000;

/** Switches that keep Chromium quiet: no first-run pages, no calls to its maker. */
export function quietSwitches(): string[] {
  const isRoot = process.getuid?.() === 0;
  return [
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-quic',
    // Chromium's sandbox does not start for root, as in most containers.
    ...(isRoot ? ['--no-sandbox', '--disable-gpu'] : []),
  ];
}

/** Opens an address in a browser of its own profile that accepts this one self-signed certificate without a warning. */
export async function openBrowser(
  executable: string,
  url: string,
  options: { readonly fingerprint: string; readonly headless: boolean },
): Promise<BrowserProcess> {
  const profile = await mkdtemp(join(tmpdir(), 'cchc-excel-browser-'));
  const child = spawn(
    executable,
    [
      ...quietSwitches(),
      `--user-data-dir=${profile}`,
      `--ignore-certificate-errors-spki-list=${options.fingerprint}`,
      ...(options.headless
        ? ['--headless=new', '--remote-debugging-port=0', '--window-size=1366,768']
        : ['--start-maximized']),
      url,
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const closed = new Promise<void>((resolve) => {
    child.once('error', () => resolve());
    child.once('exit', () => resolve());
  });
  return {
    closed,
    devTools: devToolsOf(child),
    close: async () => {
      child.kill();
      const force = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
      await closed;
      clearTimeout(force);
      await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

function devToolsOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    let output = '';
    child.stderr?.on('data', (data: Buffer) => {
      output = (output + data.toString()).slice(-4000);
      const found = /DevTools listening on (ws:\S+)/.exec(output)?.[1];
      if (found) {
        resolve(found);
      }
    });
  });
}
