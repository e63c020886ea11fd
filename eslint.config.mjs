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

const pureGlobals = [
  ...BROWSER_GLOBALS.map((name) => ({ name, message: 'This layer is pure: no DOM, no timers, no I/O.' })),
  { name: 'Date', message: 'This layer reads no clock; take dates as values.' },
  { name: 'process', message: 'This layer is pure.' },
];

/**
 * The rules of one layer: it imports, in whichever way, only from the layers above it (docs/architecture.md). A pure
 * layer moreover uses no package and no global that does I/O.
 */
function layer(folder, { mayNotImport, pure = false, office = false, syntax = [] }) {
  const path = `^(\\.\\.\\u002F)+(${mayNotImport.join('|')})(\\u002F|$)`;
  const message = `src/${folder} may not import from: ${mayNotImport.join(', ')}.`;
  const patterns = [{ regex: path, message }];
  if (pure) patterns.push({ regex: '^[^.]', message: `src/${folder} is pure: it uses no package.` });
  return {
    files: [`src/${folder}/**`],
    rules: {
      'no-restricted-imports': ['error', { patterns }],
      'no-restricted-globals': office ? 'off' : ['error', ...noOfficeGlobals, ...(pure ? pureGlobals : [])],
      'no-restricted-syntax': [
        'error',
        ...(office ? [] : noOfficeNames),
        { selector: `ImportExpression > Literal[value=/${path}/]`, message },
        noAsyncForEach,
        typesLast,
        ...(folder === 'host' ? [] : [noToFixed]),
        ...syntax,
      ],
    },
  };
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
  layer('core', {
    mayNotImport: ['sheets', 'workbook', 'files', 'taskpane', 'commands', 'samples', 'host', 'tools'],
    pure: true,
  }),
  {
    files: ['src/core/**'],
    rules: {
      // A screen: what does not fit on one is two ideas.
      'max-lines-per-function': ['error', { max: 45, skipBlankLines: true, skipComments: true }],
    },
  },
  layer('sheets', {
    mayNotImport: ['workbook', 'files', 'taskpane', 'commands', 'samples', 'host', 'tools'],
    pure: true,
  }),
  layer('samples', {
    mayNotImport: ['workbook', 'files', 'taskpane', 'commands', 'host', 'tools'],
    pure: true,
  }),
  layer('files', { mayNotImport: ['workbook', 'taskpane', 'commands', 'samples', 'host', 'tools'] }),
  layer('workbook', {
    mayNotImport: ['files', 'taskpane', 'commands', 'samples', 'host', 'tools'],
    office: true,
  }),
  // The embedded workbook is Excel: it knows nothing of the product.
  layer('host', {
    mayNotImport: ['core', 'sheets', 'workbook', 'files', 'taskpane', 'commands', 'samples', 'tools'],
    office: true,
  }),
  {
    files: ['src/tools/**'],
    rules: { 'no-restricted-syntax': ['error', noAsyncForEach, typesLast], 'no-console': 'off' },
  },
  { files: ['src/host/**'], rules: { 'no-console': 'off' } },
  {
    files: ['src/host/**', 'src/tools/**'],
    rules: {
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 6],
    },
  },
  layer('taskpane', { mayNotImport: ['host', 'tools'], syntax: noHtml }),
  layer('commands', { mayNotImport: ['host', 'tools', 'taskpane'], syntax: noHtml }),
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
    files: ['src/taskpane/**', 'src/commands/**'],
    plugins: { 'react-hooks': reactHooks, 'jsx-a11y': jsxA11y },
    rules: {
      ...reactHooks.configs.recommended.rules,
      ...jsxA11y.flatConfigs.recommended.rules,
      'react-hooks/exhaustive-deps': 'error',
    },
  },
  {
    // Jest asks for a default export here.
    files: ['test/globalSetup.ts'],
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
