import { PATIENCE_MS } from '../patience';
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { browserPath } from './browser';

const root = join(__dirname, '..', '..');
const STARTED_WITHIN_MS = 240_000;

interface Started {
  readonly process: ChildProcess;
  output(): string;
  /** Resolves with the first group of the pattern as soon as the output has it. */
  says(pattern: RegExp): Promise<string>;
  readonly exited: Promise<number | null>;
}

function start(...args: readonly string[]): Started {
  const child = spawn(process.execPath, [join(root, 'src/tools/run.mjs'), 'start', ...args], { cwd: root });
  let output = '';
  const listeners = new Set<() => void>();
  const collect = (data: Buffer): void => {
    output += data.toString();
    for (const listener of listeners) listener();
  };
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  const exited = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  return {
    process: child,
    output: () => output,
    exited,
    says: (pattern) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          const found = pattern.exec(output);
          if (!found) return;
          listeners.delete(look);
          resolve(found[1] ?? '');
        };
        listeners.add(look);
        void exited.then(() => reject(new Error(`It ended before it said ${String(pattern)}:\n${output}`)));
        look();
      }),
  };
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

let started: Started | undefined;

afterEach(() => {
  started?.process.kill('SIGKILL');
});

it(
  'opens the sample round without a certificate warning, and Ctrl-C ends server and browser',
  async () => {
    process.env.CHROME_PATH = await browserPath();
    started = start('--headless', '--port', '0');
    const url = await started.says(/embedded workbook: (https:\/\/localhost:\d+\/)/);
    const browser = await chromium.connectOverCDP(await started.says(/DevTools: (ws:\S+)/));
    const page = browser
      .contexts()
      .flatMap((context) => context.pages())
      .find((each) => each.url() === url);
    await page?.waitForSelector('html[data-ready]', { state: 'attached', timeout: PATIENCE_MS });
    expect(await page?.textContent('#file-name')).toBe('Đợt mẫu 2026.xlsx');
    const { processInfo } = (await (
      await browser.newBrowserCDPSession()
    ).send('SystemInfo.getProcessInfo')) as {
      readonly processInfo: readonly { readonly type: string; readonly id: number }[];
    };
    const pid = processInfo.find(({ type }) => type === 'browser')?.id ?? 0;
    expect(isRunning(pid)).toBe(true);

    started.process.kill('SIGINT');
    expect(await started.exited).toBe(0);
    expect(isRunning(pid)).toBe(false);
    await expect(fetch(url)).rejects.toThrow();
  },
  STARTED_WITHIN_MS,
);

it(
  'prints the address, and how to go on by hand, where it opens no browser',
  async () => {
    started = start('--no-open', '--empty', '--port', '0');
    await started.says(/(Ctrl-C ends it)/);
    expect(started.output()).toMatch(/https:\/\/localhost:\d+\//);
    expect(started.output()).toContain('Tiếp tục truy cập localhost');
    started.process.kill('SIGINT');
    expect(await started.exited).toBe(0);
  },
  STARTED_WITHIN_MS,
);

it('refuses an unknown option with the list of those that it knows', async () => {
  started = start('--prot', '3000');
  expect(await started.exited).toBe(2);
  expect(started.output()).toContain('--port N');
});
