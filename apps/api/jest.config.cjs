const { typescript, esmPackage, aliases } = require('../../tools/jest-swc.cjs');

/** CJS mode: ESM-only packages are named below; an error message of jest names any package to add. */
module.exports = {
  displayName: 'api',
  rootDir: __dirname,
  testEnvironment: 'node',
  // A machine may be busy; how fast things are belongs into the bench.
  testTimeout: 30_000,
  // Every suite loads the whole house anew, and what it leaves behind slows the collector down for those after it:
  // a worker that has grown starts afresh. One worker, for the parts of a run already share the cores.
  maxWorkers: 1,
  workerIdleMemoryLimit: '1200MB',
  testMatch: ['<rootDir>/{src,test}/**/*.{spec,int-spec}.ts'],
  moduleFileExtensions: ['ts', 'js', 'mjs', 'cjs', 'json', 'node'],
  globalSetup: '<rootDir>/test/global-setup.cjs',
  moduleNameMapper: { '^file-type$': '<rootDir>/../../node_modules/file-type/index.js', ...aliases },
  transform: { '^.+\\.ts$': typescript, '^.+\\.m?js$': esmPackage },
  transformIgnorePatterns: [
    '/node_modules/(?!.*/node_modules/)(?!(@nestjs|@fastify|file-type|strtok3|token-types|uint8array-extras|@tokenizer|@borewit|load-esm|cookie)/)',
  ],
};
