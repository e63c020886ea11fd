import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../../../src/tools/server/findBrowser';

function runnable(name: string): { readonly folder: string; readonly file: string } {
  const folder = mkdtempSync(join(tmpdir(), 'cchc-browser-'));
  const file = join(folder, name);
  writeFileSync(file, '');
  chmodSync(file, 0o755);
  return { folder, file };
}

it('takes the browser that CHROME_PATH names before any other', () => {
  const wished = runnable('my-browser');
  const installed = runnable('chromium');
  expect(findBrowser({ CHROME_PATH: wished.file, PATH: installed.folder }, 'linux')).toBe(wished.file);
});

it('finds Chrome before Chromium before Edge on the path', () => {
  const [edge, chromium, chrome] = ['microsoft-edge', 'chromium', 'google-chrome'].map(runnable);
  const path = [edge, chromium, chrome].map((each) => each?.folder).join(':');
  expect(findBrowser({ PATH: path }, 'linux')).toBe(chrome?.file);
  expect(findBrowser({ PATH: `${edge?.folder ?? ''}:${chromium?.folder ?? ''}` }, 'linux')).toBe(
    chromium?.file,
  );
});

it('finds none where none is, nor behind a wrong CHROME_PATH', () => {
  expect(findBrowser({ PATH: '' }, 'linux')).toBeUndefined();
  expect(findBrowser({ CHROME_PATH: '/none', PATH: runnable('chromium').folder }, 'linux')).toBeUndefined();
});
