import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
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
const forbid = (...syntax) => ({ 'no-restricted-syntax': ['error', ...syntax] });

export default defineConfig(
  globalIgnores(['dist/', 'node_modules/', '.data/', 'coverage/', 'apps/web/']),
  {
    files: ['**/*.ts'],
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
