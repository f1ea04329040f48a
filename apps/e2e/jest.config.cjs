const { typescript, aliases } = require('../../tools/jest-swc.cjs');

/** Journeys drive a real Chromium against the built product; see tools/test.mjs for what it needs running. */
module.exports = {
  displayName: 'e2e',
  rootDir: __dirname,
  testEnvironment: 'node',
  testMatch: ['<rootDir>/src/**/*.e2e-spec.ts'],
  moduleNameMapper: aliases,
  transform: { '^.+\\.ts$': typescript },
  testTimeout: 120000,
};
