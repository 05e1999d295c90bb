import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const DEFAULT_EXPORT = {
  selector: 'ExportDefaultDeclaration',
  message: 'Named exports only: a thing has the same name everywhere.',
};
const ENVIRONMENT = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: 'The environment is read in libs/platform/src/config.ts and nowhere else.',
};
const OTHER_CLOCKS = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'The domain is told what time it is.',
  },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'The domain is told what time it is.',
  },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: 'The domain gives the same answer to the same question.',
  },
];
const COLOURS = [
  {
    selector:
      'Literal[value=/(^|[^&\\w])#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})\\b|\\b(rgb|hsl|oklch)a?\\(/i]',
    message: 'Colours are named in apps/web/src/theme.ts; write var(--ink).',
  },
  {
    selector: 'TemplateElement[value.raw=/#([0-9a-f]{6}|[0-9a-f]{8})\\b|\\b(rgb|hsl|oklch)a?\\(/i]',
    message: 'Colours are named in apps/web/src/theme.ts; write var(--ink).',
  },
];
const forbid = (...syntax) => ({ 'no-restricted-syntax': ['error', ...syntax] });

export default defineConfig(
  globalIgnores(['dist/', 'node_modules/', '.data/', 'coverage/', 'apps/web/src/api/schema.d.ts']),
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [js.configs.recommended, tseslint.configs.recommended],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, argsIgnorePattern: '^_' }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: true },
      ],
      eqeqeq: 'error',
      'max-lines': ['error', { max: 300 }],
      'max-lines-per-function': ['error', { max: 50 }],
      ...forbid(DEFAULT_EXPORT, ENVIRONMENT),
    },
  },
  { files: ['libs/domain/src/**/*.ts'], rules: forbid(DEFAULT_EXPORT, ENVIRONMENT, ...OTHER_CLOCKS) },
  {
    files: [
      'libs/platform/src/config.ts',
      'db/embedded/**',
      'scripts/**/*.ts',
      'bench/**/*.ts',
      'tests/**/*.ts',
    ],
    rules: forbid(DEFAULT_EXPORT),
  },
  {
    files: ['**/*.spec.ts', '**/*.e2e-spec.ts', 'tests/**/*.ts', 'db/migrations/**'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-require-imports': 'off',
      'max-lines': 'off',
      'max-lines-per-function': 'off',
    },
  },
  {
    files: ['apps/web/**/*.ts', 'apps/web/**/*.tsx'],
    extends: [reactHooks.configs.flat.recommended],
    rules: {
      'max-lines': ['error', { max: 200, skipComments: true, skipBlankLines: true }],
      'max-lines-per-function': ['error', { max: 90 }],
      ...forbid(DEFAULT_EXPORT, ENVIRONMENT, ...COLOURS),
      // The full-width space is a character of Chinese.
      'no-irregular-whitespace': ['error', { skipTemplates: true, skipJSXText: true }],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^(@app/|(\\.\\./)+(libs|db|apps)/)',
              message: 'The browser knows the server by openapi.json alone.',
            },
            { regex: '^(antd/lib|echarts$)', message: 'antd by name, echarts/core and its parts.' },
          ],
        },
      ],
    },
  },
  // Words are long lists of short lines.
  { files: ['apps/web/src/words/**'], rules: { 'max-lines': 'off' } },
  { files: ['apps/web/src/theme.ts'], rules: { 'max-lines': 'off', ...forbid(DEFAULT_EXPORT, ENVIRONMENT) } },
  { files: ['apps/web/vite.config.ts'], rules: { 'no-restricted-syntax': 'off' } },
  // jest asks for a default export there.
  { files: ['tests/support/global-*.ts'], rules: { 'no-restricted-syntax': 'off' } },
  {
    files: ['**/*.mjs', '**/*.cjs', '*.js'],
    extends: [js.configs.recommended],
    languageOptions: {
      globals: { process: 'readonly', console: 'readonly', module: 'writable', __dirname: 'readonly' },
    },
    rules: { 'max-lines': ['error', { max: 300 }], 'no-undef': 'off' },
  },
);
