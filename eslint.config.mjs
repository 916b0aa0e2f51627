import officeAddins from 'eslint-plugin-office-addins';
import tseslint from 'typescript-eslint';

/** Nothing in the add-in reaches past Excel: it asks by the pane, and keeps and fetches nothing. */
const NOWHERE = ['alert', 'confirm', 'prompt', 'fetch', 'XMLHttpRequest', 'localStorage', 'sessionStorage'];
/** What only `workbook`, `taskpane` and what is handed over by them may name. */
const HOST = ['Excel', 'Office', 'OfficeExtension', 'CustomFunctions', 'React', 'window', 'document'].map(
  (name) => ({
    name,
    message: 'The core is plain data in, plain data out; the host belongs in workbook and taskpane.',
  }),
);

// What a rule can say of one file alone; what needs types is oxlint's, see .oxlintrc.json.
export default tseslint.config(
  { ignores: ['build/', 'dist/', 'release/', 'node_modules/'] },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strict],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ExportDefaultDeclaration',
          message: 'Export by name, so that one thing has one name everywhere.',
        },
        {
          selector: 'ExportAllDeclaration',
          message: 'No barrels: import from the file that holds the idea.',
        },
      ],
    },
  },
  {
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
      'no-restricted-globals': ['error', ...NOWHERE],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/workbook/**', 'src/taskpane/**'],
    // The last list counts alone, so it holds both.
    rules: { 'no-restricted-globals': ['error', ...NOWHERE, ...HOST] },
  },
  {
    files: ['test/**/*.ts', 'test/**/*.tsx'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      'max-lines': 'off',
    },
  },
);
