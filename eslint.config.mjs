import js from '@eslint/js';
import tseslint from 'typescript-eslint';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import jsxA11y from 'eslint-plugin-jsx-a11y';

const OFFICE_GLOBALS = ['Excel', 'Office', 'OfficeExtension', 'OfficeCore'];
const BROWSER_GLOBALS = ['window', 'document', 'navigator', 'localStorage', 'fetch', 'setTimeout', 'setInterval'];

/** Names of the Office library that a folder must not touch. */
const noOfficeGlobals = OFFICE_GLOBALS.map((name) => ({
  name,
  message: 'Only src/workbook and src/host may name the Office library.',
}));

/** TypeScript types such as Excel.Range do not count as globals; the selector closes that gap. */
const noOfficeTypes = {
  selector: `TSQualifiedName > Identifier.left[name=/^(${OFFICE_GLOBALS.join('|')})$/]`,
  message: 'Only src/workbook and src/host may name the Office library.',
};

const noAsyncForEach = {
  selector: "CallExpression[callee.property.name='forEach'] > :function[async=true]",
  message: 'An async forEach is not awaited; load everything, sync once, then read.',
};

const noToFixed = {
  selector: "MemberExpression[property.name='toFixed']",
  message: 'Points are exact integers; format them with core/points.',
};

/** A layer imports only from the layers above it (docs/architecture.md). */
function mayNotImport(...layers) {
  return [
    'error',
    {
      patterns: [
        {
          group: layers.flatMap((layer) => [`**/${layer}`, `**/${layer}/**`]),
          message: `This layer may not import from: ${layers.join(', ')}.`,
        },
      ],
    },
  ];
}

const pure = {
  'no-restricted-globals': [
    'error',
    ...noOfficeGlobals,
    ...BROWSER_GLOBALS.map((name) => ({ name, message: 'This layer is pure: no DOM, no timers, no I/O.' })),
    { name: 'Date', message: 'This layer reads no clock; take dates as values.' },
    { name: 'process', message: 'This layer is pure.' },
  ],
  'no-restricted-syntax': ['error', noOfficeTypes, noAsyncForEach, noToFixed],
};

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
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-globals': ['error', ...noOfficeGlobals],
      'no-restricted-syntax': ['error', noOfficeTypes, noAsyncForEach, noToFixed],
    },
  },
  {
    files: ['src/core/**'],
    rules: {
      ...pure,
      'no-restricted-imports': mayNotImport(
        'sheets',
        'workbook',
        'files',
        'taskpane',
        'commands',
        'samples',
        'host',
      ),
    },
  },
  {
    files: ['src/sheets/**'],
    rules: {
      ...pure,
      'no-restricted-imports': mayNotImport('workbook', 'files', 'taskpane', 'commands', 'samples', 'host'),
    },
  },
  {
    files: ['src/samples/**'],
    rules: { ...pure, 'no-restricted-imports': mayNotImport('workbook', 'files', 'taskpane', 'commands', 'host') },
  },
  {
    files: ['src/files/**'],
    rules: { 'no-restricted-imports': mayNotImport('workbook', 'taskpane', 'commands', 'samples', 'host') },
  },
  {
    files: ['src/workbook/**'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'no-restricted-globals': 'off',
      'no-restricted-syntax': ['error', noAsyncForEach, noToFixed],
      'no-restricted-imports': mayNotImport('files', 'taskpane', 'commands', 'samples', 'host'),
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
      'no-restricted-imports': mayNotImport('host'),
      'no-restricted-syntax': [
        'error',
        noOfficeTypes,
        noAsyncForEach,
        noToFixed,
        { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: 'Cell text is never HTML.' },
        { selector: "MemberExpression[property.name='innerHTML']", message: 'Cell text is never HTML.' },
      ],
    },
  },
  {
    files: ['src/host/**'],
    rules: { 'no-restricted-globals': 'off', 'no-restricted-syntax': ['error', noAsyncForEach], 'no-console': 'off' },
  },
  {
    files: ['**/*.js', '**/*.mjs', '**/*.cjs'],
    languageOptions: {
      globals: {
        require: 'readonly',
        module: 'writable',
        process: 'readonly',
        __dirname: 'readonly',
        console: 'readonly',
        Buffer: 'readonly',
        URL: 'readonly',
      },
    },
    rules: { '@typescript-eslint/no-require-imports': 'off', 'no-restricted-exports': 'off' },
  },
);
