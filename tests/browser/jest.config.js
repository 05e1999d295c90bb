/** The journeys through the browser: `npm run test:browser`. One at a time, on one stack. */
const { projects } = require('../../jest.config.js');

module.exports = {
  ...projects[0],
  displayName: 'browser',
  roots: ['<rootDir>/tests/browser'],
  testMatch: ['<rootDir>/tests/browser/**/*.spec.ts'],
  testTimeout: 60_000,
  maxWorkers: 1,
};
