const { typescript, aliases } = require('../../tools/jest-swc.cjs');

module.exports = {
  displayName: 'domain',
  rootDir: __dirname,
  testEnvironment: 'node',
  // A machine may be busy; how fast things are belongs into the bench.
  testTimeout: 30_000,
  testMatch: ['<rootDir>/src/**/*.spec.ts'],
  moduleNameMapper: aliases,
  transform: { '^.+\\.ts$': typescript },
};
