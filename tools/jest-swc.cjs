/** TypeScript with decorators → CommonJS: the one transform of every Node-side test. */
const typescript = [
  '@swc/jest',
  {
    swcrc: false,
    configFile: false,
    sourceMaps: true,
    module: { type: 'commonjs' },
    jsc: {
      target: 'es2022',
      keepClassNames: true,
      parser: { syntax: 'typescript', decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
    },
  },
];

/** ESM-only packages are transpiled too: native ESM mode of jest fails on Node 20. */
const esmPackage = [
  '@swc/jest',
  {
    swcrc: false,
    configFile: false,
    sourceMaps: false,
    module: { type: 'commonjs' },
    jsc: { target: 'es2022', parser: { syntax: 'ecmascript' } },
  },
];

const aliases = {
  '^@yanzhen/domain/(.*)$': '<rootDir>/../../libs/domain/src/$1',
  '^@yanzhen/contract/(.*)$': '<rootDir>/../../libs/contract/src/$1',
};

module.exports = { typescript, esmPackage, aliases };
