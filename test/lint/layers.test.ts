import { fork, type ChildProcess } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

interface Answer {
  readonly id: number;
  readonly failure?: string;
  readonly messages?: readonly {
    readonly ruleId: string | null;
    readonly fatal?: boolean;
    readonly message: string;
  }[];
}

const root = join(__dirname, '..', '..');
let linter: ChildProcess;
let asked = 0;

/** The rules that a snippet breaks when it stands in a file of that path, each once. */
async function broken(filePath: string, code: string): Promise<string[]> {
  const id = (asked += 1);
  const { failure, messages = [] } = await new Promise<Answer>((resolve) => {
    const listen = (answer: Answer): void => {
      if (answer.id !== id) {
        return;
      }
      linter.off('message', listen);
      resolve(answer);
    };
    linter.on('message', listen);
    linter.send({ id, filePath: join(root, filePath), code });
  });
  const fatal = failure ?? messages.find((message) => message.fatal)?.message;
  if (fatal !== undefined) {
    throw new Error(fatal);
  }
  return [...new Set(messages.map(({ ruleId }) => ruleId ?? ''))];
}

beforeAll(() => {
  linter = fork(join(__dirname, 'lintSnippets.mjs'), { cwd: root });
});

afterAll(() => {
  linter.kill();
});

describe('the Office library', () => {
  it.each([
    ['src/core/scoring/score.ts', 'export const run = (): unknown => Excel.run;'],
    ['src/sheets/round/readRound.ts', 'export const run = (): unknown => Office.context;'],
    ['src/files/zip.ts', 'export const run = (): unknown => OfficeExtension.Error;'],
    ['src/samples/index.ts', 'export const run = (): unknown => Excel.run;'],
    ['src/taskpane/app/App.tsx', 'export const run = (): unknown => Office.onReady();'],
    ['src/commands/commands.ts', 'export const run = (): unknown => Office.actions;'],
    ['src/core/scoring/score.ts', 'export const run = (): unknown => globalThis.Excel;'],
    ['src/taskpane/app/App.tsx', 'export const run = (): unknown => window.Office;'],
  ])('may not be named as a value in %s: %s', async (file, code) => {
    expect(await broken(file, code)).toEqual([expect.stringMatching(/^no-restricted-(globals|syntax)$/)]);
  });

  it.each(['src/core/a.ts', 'src/sheets/a.ts', 'src/files/a.ts', 'src/samples/a.ts', 'src/taskpane/a.tsx'])(
    'may not be named as a type in %s',
    async (file) => {
      expect(await broken(file, 'export type Cells = Excel.Range;')).toEqual(['no-restricted-syntax']);
      expect(
        await broken(file, 'export type Cells = ReadonlyMap<string, Excel.Interfaces.RangeData>;'),
      ).toEqual(['no-restricted-syntax']);
    },
  );

  it.each(['src/workbook/readWorkbook.ts', 'src/host/excel/session.ts'])(
    'may be named in %s',
    async (file) => {
      expect(
        await broken(file, 'export type Cells = Excel.Range; export const run = (): unknown => Excel.run;'),
      ).toEqual([]);
    },
  );
});

describe('a layer', () => {
  it.each([
    ['core', 'sheets', 'src/core/scoring/score.ts', '../../sheets/grid/grid'],
    ['core', 'host', 'src/core/round/build.ts', '../../host/model/model'],
    ['core', 'samples', 'src/core/round/build.ts', '../../samples'],
    ['core', 'files', 'src/core/round/build.ts', '../../files/renderWorkbook'],
    ['sheets', 'workbook', 'src/sheets/tables/units.ts', '../../workbook/readTables'],
    ['sheets', 'files', 'src/sheets/round/readRound.ts', '../../files/readWorkbook'],
    ['samples', 'workbook', 'src/samples/index.ts', '../workbook/startRound'],
    ['files', 'workbook', 'src/files/renderWorkbook.ts', '../workbook/renderLayout'],
    ['files', 'taskpane', 'src/files/renderWorkbook.ts', '../taskpane/app/Pane'],
    ['workbook', 'taskpane', 'src/workbook/startRound.ts', '../taskpane/app/Pane'],
    ['workbook', 'host', 'src/workbook/startRound.ts', '../host/model/model'],
    ['workbook', 'files', 'src/workbook/startRound.ts', '../files/zip'],
    ['taskpane', 'host', 'src/taskpane/app/App.tsx', '../../host/transport/webHost'],
    ['commands', 'host', 'src/commands/commands.ts', '../host/openWorkbook'],
    ['commands', 'tools', 'src/commands/commands.ts', '../tools/run.mjs'],
    ['core', 'tools', 'src/core/round/build.ts', '../../tools/demo/readRound'],
    ['taskpane', 'tools', 'src/taskpane/app/App.tsx', '../../tools/demo/readRound'],
    ['host', 'tools', 'src/host/openWorkbook.ts', '../tools/demo/readRound'],
    ['tools', 'taskpane', 'src/tools/demo/main.ts', '../../taskpane/app/App'],
    ['host', 'core', 'src/host/excel/range/range.ts', '../../../core/round/draft'],
    ['host', 'workbook', 'src/host/openWorkbook.ts', '../workbook/startRound'],
  ])('%s may not import from %s (%s imports %s)', async (_layer, _other, file, module) => {
    expect(
      await broken(file, `import { something } from '${module}'; export const used = something;`),
    ).toEqual(['no-restricted-imports']);
    expect(await broken(file, `export { something } from '${module}';`)).toEqual(['no-restricted-imports']);
    expect(
      await broken(file, `import type { Something } from '${module}'; export type Used = Something;`),
    ).toEqual(['no-restricted-imports']);
    expect(await broken(file, `export const load = (): unknown => import('${module}');`)).toEqual([
      'no-restricted-syntax',
    ]);
  });

  it.each([
    ['src/sheets/tables/units.ts', '../../core/round/draft'],
    ['src/sheets/tables/units.ts', '../grid/grid'],
    ['src/workbook/startRound.ts', '../sheets/round/roundLayouts'],
    ['src/files/renderWorkbook.ts', '../sheets/layout/sheetLayout'],
    ['src/taskpane/app/App.tsx', '../../workbook/startRound'],
    ['src/tools/demo/main.ts', '../../workbook/startRound'],
  ])('imports from those above it (%s imports %s)', async (file, module) => {
    expect(
      await broken(file, `import { something } from '${module}'; export const used = something;`),
    ).toEqual([]);
  });

  it('core and sheets import no package that does I/O or draws', async () => {
    for (const module of ['node:fs', 'fs', 'react', '@fluentui/react-components', 'hucre', '@e965/xlsx']) {
      const code = `import { something } from '${module}'; export const used = something;`;
      expect([module, await broken('src/core/round/build.ts', code)]).toEqual([
        module,
        ['no-restricted-imports'],
      ]);
      expect([module, await broken('src/sheets/round/readRound.ts', code)]).toEqual([
        module,
        ['no-restricted-imports'],
      ]);
    }
  });

  it('core and sheets read no clock, no DOM and no network', async () => {
    for (const name of [
      'Date.now()',
      'new Date()',
      'document.title',
      'fetch("x")',
      'setTimeout(f)',
      'localStorage',
    ]) {
      const code = `export const read = (f: () => void): unknown => [f, ${name}];`;
      expect([name, await broken('src/core/round/build.ts', code)]).toEqual([
        name,
        ['no-restricted-globals'],
      ]);
      expect([name, await broken('src/sheets/round/readRound.ts', code)]).toEqual([
        name,
        ['no-restricted-globals'],
      ]);
    }
  });
});

describe('the folders of the core', () => {
  it.each([
    ['points', 'cells'],
    ['cells', 'rules'],
    ['rows', 'setup'],
    ['rules', 'framework'],
    ['setup', 'round'],
    ['framework', 'entries'],
    ['entries', 'scoring'],
    ['scoring', 'ranking'],
    ['ranking', 'analysis'],
    ['analysis', 'explain'],
    ['explain', 'roundFile'],
  ])('stand in one order: %s may not import from %s, but the other way', async (ground, roof) => {
    const importing = (folder: string): string =>
      `import { something } from '../${folder}/part'; export const used = something;`;
    expect(await broken(`src/core/${ground}/part.ts`, importing(roof))).toEqual(['no-restricted-imports']);
    expect(
      await broken(
        `src/core/${ground}/part.ts`,
        `export const load = (): unknown => import('../${roof}/part');`,
      ),
    ).toEqual(['no-restricted-syntax']);
    expect(await broken(`src/core/${roof}/part.ts`, importing(ground))).toEqual([]);
  });

  it('all stand in it: none may import from the roof', async () => {
    const folders = readdirSync(join(root, 'src/core')).filter((folder) => folder !== 'roundFile');
    for (const folder of folders) {
      const code = `import { something } from '../roundFile/part'; export const used = something;`;
      expect([folder, await broken(`src/core/${folder}/part.ts`, code)]).toEqual([
        folder,
        ['no-restricted-imports'],
      ]);
    }
  });

  it('keep the rules of the layer', async () => {
    const code = "import { something } from '../../sheets/grid/grid'; export const used = something;";
    expect(await broken('src/core/roundFile/part.ts', code)).toEqual(['no-restricted-imports']);
    expect(await broken('src/core/points/part.ts', code)).toEqual(['no-restricted-imports']);
  });
});

describe('the Office rules in src/workbook', () => {
  const file = 'src/workbook/readWorkbook.ts';

  it('refuse a sync in a loop', async () => {
    const code = `export async function read(): Promise<void> {
      await Excel.run(async (context) => {
        for (const name of ['a', 'b']) {
          context.workbook.worksheets.getItem(name).activate();
          await context.sync();
        }
      });
    }`;
    expect(await broken(file, code)).toContain('office-addins/no-context-sync-in-loop');
  });

  it('refuse an async forEach, which nobody awaits', async () => {
    const code = `export function read(names: string[], go: () => Promise<void>): void {
      names.forEach(async () => { await go(); });
    }`;
    expect(await broken(file, code)).toEqual(['no-restricted-syntax']);
  });

  it('refuse a load of everything', async () => {
    const code = `export async function read(): Promise<unknown> {
      return Excel.run(async (context) => {
        const range = context.workbook.getSelectedRange();
        range.load();
        await context.sync();
        return range.values;
      });
    }`;
    expect(await broken(file, code)).toContain('office-addins/no-empty-load');
  });

  it('refuse to read what was not loaded', async () => {
    const code = `export async function read(): Promise<unknown> {
      return Excel.run(async (context) => {
        const range = context.workbook.getSelectedRange();
        await context.sync();
        return range.values;
      });
    }`;
    expect(await broken(file, code)).toContain('office-addins/load-object-before-read');
  });

  it('pass a plain read', async () => {
    const code = `export async function read(): Promise<unknown> {
      return Excel.run(async (context) => {
        const range = context.workbook.getSelectedRange();
        range.load('values');
        await context.sync();
        return range.values;
      });
    }`;
    expect(await broken(file, code)).toEqual([]);
  });
});

describe('commands', () => {
  const file = 'src/commands/writeResults.ts';

  it('know neither React nor any other package, nor the pane', async () => {
    expect(await broken(file, "import { use } from 'react'; export const used = use;")).toEqual([
      'no-restricted-imports',
    ]);
    expect(
      await broken(file, "import { Pane } from '../taskpane/app/Pane'; export const used = Pane;"),
    ).toEqual(['no-restricted-imports']);
    expect(await broken('src/commands/a.tsx', 'export const Thing = (): unknown => <p />;')).toEqual([
      'no-restricted-syntax',
    ]);
  });

  it('are built on core, words, sheets, files and the workbook', async () => {
    for (const path of ['core/rules/part', 'words/part', 'sheets/part', 'files/part', 'workbook/part']) {
      expect(
        await broken(file, `import { something } from '../${path}'; export const used = something;`),
      ).toEqual([]);
    }
  });
});

describe('the pane', () => {
  const file = 'src/taskpane/components/Thing.tsx';

  it('keeps the rules of hooks, exhaustive dependencies included', async () => {
    const conditional = `import { useState } from 'react';
      export function Thing({ on }: { readonly on: boolean }): number { if (on) { return useState(1)[0]; } return 0; }`;
    expect(await broken(file, conditional)).toContain('react-hooks/rules-of-hooks');
    const stale = `import { useEffect } from 'react';
      export function Thing({ show }: { readonly show: () => void }): null { useEffect(() => { show(); }, []); return null; }`;
    expect(await broken(file, stale)).toEqual(['react-hooks/exhaustive-deps']);
  });

  it('gives every picture a text and never shows cell text as HTML', async () => {
    expect(await broken(file, 'export const Thing = (): unknown => <img src="a.png" />;')).toEqual([
      'jsx-a11y/alt-text',
    ]);
    const html = 'export const Thing = (): unknown => <p dangerouslySetInnerHTML={{ __html: "a" }} />;';
    expect(await broken(file, html)).toEqual(['no-restricted-syntax']);
  });
});

it('no file has a default export, an "any", a "!" or a rounded point', async () => {
  expect(await broken('src/core/points/a.ts', 'export default 1;')).toEqual(['no-restricted-exports']);
  expect(await broken('src/core/points/a.ts', 'export const a = (b: any): unknown => b;')).toContain(
    '@typescript-eslint/no-explicit-any',
  );
  expect(await broken('src/core/points/a.ts', 'export const a = (b?: string): string => b!;')).toEqual([
    '@typescript-eslint/no-non-null-assertion',
  ]);
  expect(
    await broken('src/core/points/a.ts', 'export const a = (b: number): string => b.toFixed(2);'),
  ).toEqual(['no-restricted-syntax']);
});

describe('the dialect', () => {
  it.each(['src/core/points/a.ts', 'src/host/excel/a.ts', 'src/tools/demo/a.ts', 'src/taskpane/app/a.ts'])(
    'is one in %s: braces everywhere, types apart or last in an import',
    async (file) => {
      expect(
        await broken(file, 'export const a = (b: boolean): number => { if (b) return 1; return 2; };'),
      ).toEqual(['curly']);
      expect(await broken(file, "import { type A } from './b'; export type B = A;")).toEqual([
        '@typescript-eslint/no-import-type-side-effects',
      ]);
      const mixed = "import { type A, b } from './b'; export const c: A = b;";
      expect(await broken(file, mixed)).toEqual(['no-restricted-syntax']);
      expect(await broken(file, mixed.replace('type A, b', 'b, type A'))).toEqual([]);
    },
  );
});
