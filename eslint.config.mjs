import js from '@eslint/js';
import tseslint from 'typescript-eslint';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import jsxA11y from 'eslint-plugin-jsx-a11y';

const OFFICE_GLOBALS = ['Excel', 'Office', 'OfficeExtension', 'OfficeCore'];
const BROWSER_GLOBALS = [
  'window',
  'document',
  'navigator',
  'localStorage',
  'fetch',
  'setTimeout',
  'setInterval',
];

const NAMES = `/^(${OFFICE_GLOBALS.join('|')})$/`;
const ONLY_WORKBOOK = 'Only src/workbook, src/host and src/tools may name the Office library.';

const noOfficeGlobals = OFFICE_GLOBALS.map((name) => ({ name, message: ONLY_WORKBOOK }));

/** A type such as Excel.Range is no global, nor is window.Excel; these close the gaps. */
const noOfficeNames = [
  { selector: `TSQualifiedName > Identifier.left[name=${NAMES}]`, message: ONLY_WORKBOOK },
  {
    selector: `MemberExpression[object.name=/^(window|self|globalThis)$/][property.name=${NAMES}]`,
    message: ONLY_WORKBOOK,
  },
];

const noAsyncForEach = {
  selector: "CallExpression[callee.property.name='forEach'] > :function[async=true]",
  message: 'An async forEach is not awaited; load everything, sync once, then read.',
};

const typesLast = {
  selector: "ImportSpecifier[importKind='type'] + ImportSpecifier[importKind='value']",
  message: 'Values come first in an import, types last.',
};

const noToFixed = {
  selector: "MemberExpression[property.name='toFixed']",
  message: 'Points are exact integers; format them with core/points.',
};

const noHtml = [
  { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: 'Cell text is never HTML.' },
  { selector: "MemberExpression[property.name='innerHTML']", message: 'Cell text is never HTML.' },
];

const noJsx = {
  selector: 'JSXOpeningElement',
  message: 'A command has no screen: pane, keys and ribbon run it.',
};

const pureGlobals = [
  ...BROWSER_GLOBALS.map((name) => ({ name, message: 'This layer is pure: no DOM, no timers, no I/O.' })),
  { name: 'Date', message: 'This layer reads no clock; take dates as values.' },
  { name: 'process', message: 'This layer is pure.' },
];

/** The layers, each of which imports only from those before it (docs/architecture.md). */
const LAYERS = [
  'core',
  'words',
  'sheets',
  'samples',
  'files',
  'workbook',
  'commands',
  'taskpane',
  'host',
  'tools',
];

/** What a layer may import of those before it; every other one it may import whole. */
const NOT_ALTHOUGH_BEFORE = {
  files: ['samples'],
  workbook: ['samples', 'files'],
  // The embedded workbook is Excel: it knows nothing of the product.
  host: ['core', 'words', 'sheets', 'samples', 'files', 'workbook', 'commands', 'taskpane'],
  // The commands of development start the pane as a page; they use nothing of it.
  tools: ['taskpane'],
};

/**
 * The folders of the core, from ground to roof: each imports only from those before it. A folder that is not listed
 * here is refused by the test of the layers.
 */
const CORE_ORDER = [
  'points',
  'cells',
  'dates',
  'finding',
  'rows',
  'rules',
  'setup',
  'framework',
  'round',
  'entries',
  'scoring',
  'ranking',
  'submissions',
  'progress',
  'targets',
  'losses',
  'comparison',
  'publication',
  'analysis',
  'steps',
  'explain',
  'reminders',
  'roundFile',
];

/** Whether a path leads out of the folder into one of these, which stand beside it. */
function pathInto(folders) {
  return `^(\\.\\.\\u002F)+(${folders.join('|')})(\\u002F|$)`;
}

/**
 * The rules of files that may not import, in whichever way, what stands in some folders; `office`: may name Excel;
 * `packages`: may use some.
 */
function importing(files, { banned, pure = false, packages = !pure, office = false, syntax = [] }) {
  const patterns = banned.map(({ folders, message }) => ({ regex: pathInto(folders), message }));
  if (!packages) patterns.push({ regex: '^[^.]', message: 'This layer uses no package.' });
  return {
    files,
    rules: {
      'no-restricted-imports': ['error', { patterns }],
      'no-restricted-globals': office ? 'off' : ['error', ...noOfficeGlobals, ...(pure ? pureGlobals : [])],
      'no-restricted-syntax': [
        'error',
        ...(office ? [] : noOfficeNames),
        ...banned.map(({ folders, message }) => ({
          selector: `ImportExpression > Literal[value=/${pathInto(folders)}/]`,
          message,
        })),
        noAsyncForEach,
        typesLast,
        ...syntax,
      ],
    },
  };
}

function bannedIn(layer) {
  const folders = [...LAYERS.slice(LAYERS.indexOf(layer) + 1), ...(NOT_ALTHOUGH_BEFORE[layer] ?? [])];
  return { folders, message: `src/${layer} may not import from: ${folders.join(', ')}.` };
}

/** The rules of one layer. A pure layer moreover uses no package and no global that does I/O. */
function layer(folder, options = {}) {
  return importing([`src/${folder}/**`], { syntax: [noToFixed], ...options, banned: [bannedIn(folder)] });
}

/** The rules of the folders inside the core: those of the layer, and their order. */
function coreFolders() {
  return CORE_ORDER.map((folder, at) => {
    const above = CORE_ORDER.slice(at + 1);
    const inside = {
      folders: above,
      message: `src/core/${folder} may not import from: ${above.join(', ')}.`,
    };
    const banned = above.length > 0 ? [bannedIn('core'), inside] : [bannedIn('core')];
    return importing([`src/core/${folder}/**`], { banned, pure: true, syntax: [noToFixed] });
  });
}

export default tseslint.config(
  { ignores: ['dist/**', 'out/**', '.cache/**', 'coverage/**', 'node_modules/**'] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  {
    files: ['src/**', 'test/host/**', 'test/tools/**'],
    rules: { curly: 'error', '@typescript-eslint/no-import-type-side-effects': 'error' },
  },
  layer('core', { pure: true }),
  ...coreFolders(),
  {
    files: ['src/core/**'],
    rules: {
      // A screen: what does not fit on one is two ideas.
      'max-lines-per-function': ['error', { max: 45, skipBlankLines: true, skipComments: true }],
    },
  },
  layer('words', { pure: true }),
  layer('sheets', { pure: true }),
  layer('samples', { pure: true }),
  layer('files'),
  layer('workbook', { office: true }),
  layer('commands', { packages: false, syntax: [noToFixed, noJsx] }),
  layer('taskpane', { syntax: [noToFixed, ...noHtml] }),
  layer('host', { office: true, syntax: [] }),
  layer('tools', { office: true, syntax: [] }),
  { files: ['src/host/**', 'src/tools/**'], rules: { 'no-console': 'off' } },
  {
    files: ['src/**'],
    ignores: ['src/core/**', 'src/samples/**'],
    rules: {
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
    },
  },
  { files: ['src/**'], rules: { 'max-params': ['error', 6] } },
  {
    files: ['src/workbook/**'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
      'office-addins/no-office-initialize': 'error',
    },
  },
  {
    // What is asked in one function is read in another one that it returns, after the sync of transaction/inquiry.
    files: ['src/workbook/transaction/**'],
    rules: {
      'office-addins/load-object-before-read': 'off',
      'office-addins/call-sync-after-load': 'off',
      'office-addins/call-sync-before-read': 'off',
    },
  },
  {
    files: ['src/taskpane/**'],
    plugins: { 'react-hooks': reactHooks, 'jsx-a11y': jsxA11y },
    rules: {
      ...reactHooks.configs.recommended.rules,
      ...jsxA11y.flatConfigs.recommended.rules,
      'react-hooks/exhaustive-deps': 'error',
    },
  },
  {
    // Jest asks for a default export here.
    files: ['test/globalSetup.ts', 'test/globalTeardown.ts'],
    rules: { 'no-restricted-exports': 'off' },
  },
  {
    files: ['**/*.js', '**/*.mjs', '**/*.cjs'],
    languageOptions: {
      globals: {
        require: 'readonly',
        module: 'writable',
        process: 'readonly',
        __dirname: 'readonly',
        __filename: 'readonly',
        console: 'readonly',
        Buffer: 'readonly',
        URL: 'readonly',
      },
    },
    rules: { '@typescript-eslint/no-require-imports': 'off', 'no-restricted-exports': 'off' },
  },
);
