const { typescript, aliases } = require('../../tools/jest-swc.cjs');

module.exports = {
  displayName: 'domain',
  rootDir: __dirname,
  testEnvironment: 'node',
  testMatch: ['<rootDir>/src/**/*.spec.ts'],
  moduleNameMapper: aliases,
  transform: { '^.+\\.ts$': typescript },
};
