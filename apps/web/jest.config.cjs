const { aliases } = require('../../tools/jest-swc.cjs');

module.exports = {
  displayName: 'web',
  rootDir: __dirname,
  // A machine may be busy; how fast things are belongs into the bench.
  testTimeout: 30_000,
  preset: 'jest-preset-angular',
  testMatch: ['<rootDir>/src/**/*.spec.ts'],
  setupFilesAfterEnv: ['<rootDir>/src/test-setup.ts'],
  moduleNameMapper: aliases,
  transform: {
    '^.+\\.(ts|mjs|js|html|svg)$': [
      'jest-preset-angular',
      { tsconfig: '<rootDir>/tsconfig.spec.json', stringifyContentPathRegex: '\\.(html|svg)$' },
    ],
  },
  transformIgnorePatterns: ['/node_modules/(?!.*\\.mjs$|echarts|zrender|ngx-echarts|@material-symbols)'],
};
