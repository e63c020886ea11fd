import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { builtPane } from '../../src/tools/server/paneBuild';

const root = join(__dirname, '..', '..');
const BUILD_TIME = 180_000;

describe('the build of the pane', () => {
  let folder: string;
  let scripts: readonly { readonly name: string; readonly text: string }[];

  beforeAll(async () => {
    folder = await builtPane();
    scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.js'))
      .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
  }, BUILD_TIME);

  it.each([
    ['the embedded workbook', 'cchc-embedded-workbook'],
    ['the host’s end of the conversation', 'ContextActivationManager_'],
    ['the host’s end of the requests', 'There is no object kept under'],
    ['the native bridge', '_richApiNativeBridge'],
    ['Univer', 'univer'],
    ['office.js', 'ProcessQuery'],
    ['office.js’s own start-up', 'OSF.'],
    ['a path of this machine', root],
  ])('contains nothing of %s', (_what, trace) => {
    expect(scripts.length).toBeGreaterThan(0);
    const holders = scripts.filter(({ text }) => text.includes(trace)).map(({ name }) => name);
    expect(holders).toEqual([]);
  });

  it('loads office.js from Microsoft, as the Marketplace asks, before its own scripts', () => {
    const html = readFileSync(join(folder, 'taskpane.html'), 'utf8');
    const sources = [...html.matchAll(/<script[^>]*\ssrc=["']?([^"'\s>]+)/g)].map(([, source]) => source);
    expect(sources[0]).toBe('https://appsforoffice.microsoft.com/lib/1/hosted/office.js');
    for (const source of sources.slice(1)) expect(source).toMatch(/^[\w.~-]+\.[0-9a-f]{10}\.js$/);
  });

  it('shuts the page but for itself, office.js, and the frame in which office.js asks about unknown hosts', () => {
    const html = readFileSync(join(folder, 'taskpane.html'), 'utf8');
    const policy = /http-equiv=["']?Content-Security-Policy["']? content="([^"]*)"/.exec(html)?.[1] ?? '';
    const directives = new Map(
      policy.split(';').map((directive) => {
        const [name = '', ...sources] = directive.trim().split(/\s+/);
        return [name, sources.join(' ')] as const;
      }),
    );
    expect(directives.get('default-src')).toBe("'none'");
    expect(directives.get('script-src')).toBe("'self' https://appsforoffice.microsoft.com");
    expect(directives.get('frame-src')).toBe('https://appsforoffice.microsoft.com');
    expect(directives.get('worker-src')).toBe("'self'");
    expect(directives.get('connect-src')).toBe("'self'");
    expect(policy).not.toMatch(/blob:|\*|unsafe-eval/);
  });

  it('carries manifest, icons and the notices of what is inside', () => {
    expect(readFileSync(join(folder, 'manifest.xml'), 'utf8')).toContain(
      'https://localhost:3000/taskpane.html',
    );
    expect(readdirSync(join(folder, 'assets'))).toEqual(
      expect.arrayContaining(['icon-16.png', 'icon-80.png']),
    );
    const notices = readFileSync(join(folder, 'third-party-licences.txt'), 'utf8');
    for (const name of ['react-dom', '@fluentui/react-button', 'hucre'])
      expect(notices).toContain(`${name} `);
  });

  it('needs less than 300 kB compressed for the first screen', () => {
    const html = readFileSync(join(folder, 'taskpane.html'), 'utf8');
    const first = scripts.filter(({ name }) => html.includes(name));
    const bytes = first.reduce((sum, { text }) => sum + gzipSync(text).length, 0);
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThan(300_000);
  });

  it('has the texts of a language that nobody has chosen in a file of their own', () => {
    const html = readFileSync(join(folder, 'taskpane.html'), 'utf8');
    const holding = scripts.filter(({ text }) => text.includes('Check scores')).map(({ name }) => name);
    expect(holding).toHaveLength(1);
    expect(holding.filter((name) => html.includes(name))).toEqual([]);
  });
});

describe('the boundary of the build', () => {
  function buildWith(smuggled: string): { readonly status: number | null; readonly output: string } {
    const folder = mkdtempSync(join(tmpdir(), 'cchc-smuggling-'));
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(root, 'node_modules/webpack/bin/webpack.js'), '-c', join(__dirname, 'smuggling.webpack.cjs')],
      { cwd: root, encoding: 'utf8', env: { ...process.env, SMUGGLED: smuggled, SMUGGLING_FOLDER: folder } },
    );
    return { status, output: stdout + stderr };
  }

  it.each([
    join(root, 'src/host/model/model.ts'),
    join(root, 'node_modules/@microsoft/office-js/dist/office.js'),
    join(root, 'node_modules/@univerjs/core/package.json'),
  ])(
    'breaks the build when %s gets in',
    (smuggled) => {
      const { status, output } = buildWith(smuggled);
      expect(output.replace(/\s+/g, '')).toContain('isfordevelopmentonly');
      expect(status).not.toBe(0);
    },
    BUILD_TIME,
  );

  it(
    'lets the core in',
    () => {
      expect(buildWith(join(root, 'src/core/points/points.ts'))).toMatchObject({ status: 0 });
    },
    BUILD_TIME,
  );
});
