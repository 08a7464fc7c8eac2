import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const typescript = ['**/*.ts', '**/*.tsx'];
const screens = ['addin/**/*.tsx', 'addin/**/*.ts', 'local/pages/**/*.tsx', 'local/pages/**/*.ts'];
/** Run on one machine or in a test: they may ask it what time it is and what it was told. */
const onOneMachine = ['local/**', 'scripts/**', 'tests/**', '*.mjs', '*.cjs'];

const time = 'Time comes in with the command: ask the Clock port (functions/adapters/system).';
const chance = 'Chance cannot be proved: ids are derived, or come from functions/adapters/system.';
const environment = 'Only functions/config.ts knows that there is an environment.';

const noClock = [
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: time },
  { selector: 'CallExpression[callee.name="Date"]', message: time },
];
const noMachine = [
  { object: 'Date', property: 'now', message: time },
  { object: 'Math', property: 'random', message: chance },
];
const noEnvironment = [{ object: 'process', property: 'env', message: environment }];

export default tseslint.config(
  { ignores: ['dist/**', 'coverage/**', '.heard/**'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: typescript,
    extends: [tseslint.configs.base],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/return-await': ['error', 'in-try-catch'],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      eqeqeq: 'error',
      'no-console': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
    },
  },
  { files: onOneMachine, rules: { 'no-console': 'off' } },
  { files: ['tests/**'], rules: { '@typescript-eslint/no-explicit-any': 'off' } },
  {
    files: ['**/*.ts', '**/*.tsx', '**/*.mjs', '**/*.cjs'],
    ignores: onOneMachine,
    rules: {
      'no-restricted-syntax': ['error', ...noClock],
      'no-restricted-properties': ['error', ...noMachine, ...noEnvironment],
      'no-restricted-imports': ['error', { paths: ['process', 'node:process'].map((name) => ({ name, message: environment })) }],
    },
  },
  { files: ['functions/adapters/system/**'], rules: { 'no-restricted-syntax': 'off', 'no-restricted-properties': ['error', ...noEnvironment] } },
  { files: ['functions/config.ts'], rules: { 'no-restricted-properties': ['error', ...noMachine] } },
  {
    files: ['functions/**/*.ts'],
    ignores: ['functions/main.ts'],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { paths: [{ name: '@azure/functions', importNames: ['app'], allowTypeImports: true, message: 'The table in functions/main.ts alone registers functions.' }] }] },
  },
  {
    files: screens,
    extends: [jsxA11y.flatConfigs.strict],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
);
