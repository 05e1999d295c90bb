/**
 * One jest for everything. `domain` needs nothing; the other projects share the PostgreSQL (and Redis, where there
 * is one) that `tests/support/global-setup.ts` starts, and only when one of their files is run.
 */
const swc = {
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true },
    keepClassNames: true,
  },
  module: { type: 'commonjs' },
  sourceMaps: 'inline',
};

/** Packages that are ES modules alone; Node can require them, jest cannot. */
const MODULES_ONLY = '/node_modules/(file-type|strtok3|token-types|uint8array-extras|@tokenizer|@borewit)/';
const plainJs = { ...swc, jsc: { target: 'es2022', parser: { syntax: 'ecmascript' } } };

const base = {
  rootDir: __dirname,
  roots: ['<rootDir>/libs', '<rootDir>/db', '<rootDir>/apps', '<rootDir>/tests'],
  modulePathIgnorePatterns: ['<rootDir>/apps/web'],
  testEnvironment: 'node',
  transform: { '^.+\\.ts$': ['@swc/jest', swc], [`${MODULES_ONLY}.+\\.js$`]: ['@swc/jest', plainJs] },
  transformIgnorePatterns: [`/node_modules/(?!${MODULES_ONLY.replace('/node_modules/', '')})`],
  moduleNameMapper: {
    '^@app/domain$': '<rootDir>/libs/domain/src',
    '^@app/application/(.*)$': '<rootDir>/libs/application/src/$1',
    '^@app/platform/(.*)$': '<rootDir>/libs/platform/src/$1',
    '^@app/db/(.*)$': '<rootDir>/db/$1',
    '^file-type$': '<rootDir>/node_modules/file-type/index.js',
  },
};

const withServers = (displayName) => ({
  ...base,
  displayName,
  testMatch: [
    `<rootDir>/tests/${displayName}/**/*.spec.ts`,
    `<rootDir>/tests/${displayName}/**/*.e2e-spec.ts`,
  ],
  globalSetup: '<rootDir>/tests/support/global-setup.ts',
  globalTeardown: '<rootDir>/tests/support/global-teardown.ts',
});

module.exports = {
  maxWorkers: 2,
  testTimeout: 30_000,
  projects: [
    {
      ...base,
      displayName: 'domain',
      testMatch: ['libs', 'apps', 'tests/faults'].map((part) => `<rootDir>/${part}/**/*.spec.ts`),
    },
    {
      ...base,
      displayName: 'web',
      roots: ['<rootDir>/apps/web/src'],
      modulePathIgnorePatterns: [],
      testMatch: ['<rootDir>/apps/web/src/**/*.spec.ts'],
    },
    ...['medium', 'e2e', 'contract', 'year'].map(withServers),
  ],
};
