const { typescript, esmPackage, aliases } = require('../../tools/jest-swc.cjs');

/** CJS mode: ESM-only packages are named below; an error message of jest names any package to add. */
module.exports = {
  displayName: 'api',
  rootDir: __dirname,
  testEnvironment: 'node',
  // A machine may be busy; how fast things are belongs into the bench.
  testTimeout: 30_000,
  testMatch: ['<rootDir>/{src,test}/**/*.{spec,int-spec}.ts'],
  moduleFileExtensions: ['ts', 'js', 'mjs', 'cjs', 'json', 'node'],
  globalSetup: '<rootDir>/test/global-setup.cjs',
  moduleNameMapper: { '^file-type$': '<rootDir>/../../node_modules/file-type/index.js', ...aliases },
  transform: { '^.+\\.ts$': typescript, '^.+\\.m?js$': esmPackage },
  transformIgnorePatterns: [
    '/node_modules/(?!.*/node_modules/)(?!(@nestjs|@fastify|file-type|strtok3|token-types|uint8array-extras|@tokenizer|@borewit|load-esm|cookie)/)',
  ],
};
