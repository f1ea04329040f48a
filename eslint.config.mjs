import nx from '@nx/eslint-plugin';
import js from '@eslint/js';
import angular from 'angular-eslint';
import tseslint from 'typescript-eslint';

const ONLY_SKIP = {
  selector:
    'MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(only|skip|todo)$/], CallExpression[callee.name=/^(xit|xdescribe|xtest|fit|fdescribe)$/]',
  message: 'A test runs, always and with its neighbours: no .only, .skip, .todo.',
};
const AMBIENT_TIME = {
  selector:
    "NewExpression[callee.name='Date'][arguments.length=0], CallExpression[callee.object.name='Date'][callee.property.name='now']",
  message: 'Nothing ambient in a rule: take the time from Clock (API) or as an argument (domain).',
};
const CHINESE_COMMA = {
  selector: "CallExpression[callee.property.name='join'] > Literal[value='、']",
  message: 'English has commas: `listed` joins in the language of the page.',
};

const UNSAFE_IN_TESTS = [
  'no-unsafe-assignment',
  'no-unsafe-member-access',
  'no-unsafe-call',
  'no-unsafe-argument',
  'no-unsafe-return',
  'unbound-method',
];

export default tseslint.config(
  { ignores: ['**/dist', '**/.angular', '**/.nx', 'coverage', '**/node_modules', 'tmp', 'data'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  { rules: { 'max-lines': ['error', { max: 300 }], 'no-restricted-syntax': ['error', ONLY_SKIP] } },
  {
    files: ['**/*.ts'],
    plugins: { '@nx': nx },
    extends: [...tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        {
          enforceBuildableLibDependency: false,
          allow: [],
          depConstraints: [
            {
              sourceTag: 'scope:domain',
              onlyDependOnLibsWithTags: ['scope:domain'],
              bannedExternalImports: ['@nestjs/*', '@angular/*', 'typeorm', 'rxjs'],
            },
            {
              sourceTag: 'scope:contract',
              onlyDependOnLibsWithTags: ['scope:contract', 'scope:domain'],
              bannedExternalImports: ['*'],
            },
            {
              sourceTag: 'scope:api',
              onlyDependOnLibsWithTags: ['scope:api', 'scope:contract', 'scope:domain'],
              bannedExternalImports: ['@angular/*'],
            },
            {
              sourceTag: 'scope:web',
              onlyDependOnLibsWithTags: ['scope:web', 'scope:contract', 'scope:domain'],
              bannedExternalImports: ['@nestjs/*', 'typeorm'],
            },
            {
              sourceTag: 'scope:e2e',
              onlyDependOnLibsWithTags: ['scope:e2e', 'scope:contract', 'scope:domain'],
              bannedExternalImports: ['@nestjs/*', '@angular/*', 'typeorm'],
            },
          ],
        },
      ],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
    },
  },
  {
    files: ['libs/**/*.ts', 'apps/api/src/**/*.ts'],
    ignores: ['**/*.spec.ts', '**/*.int-spec.ts', 'apps/api/src/platform/clock.ts'],
    rules: { 'no-restricted-syntax': ['error', ONLY_SKIP, AMBIENT_TIME] },
  },
  {
    // Constructor injection needs the class at run time, so an import used only as a decorated type is not a type import.
    files: ['apps/api/**/*.ts'],
    rules: { '@typescript-eslint/consistent-type-imports': 'off' },
  },
  {
    files: ['apps/web/**/*.ts'],
    extends: [...angular.configs.tsRecommended],
    processor: angular.processInlineTemplates,
    rules: { 'no-restricted-syntax': ['error', ONLY_SKIP, CHINESE_COMMA] },
  },
  {
    files: ['apps/web/**/*.html'],
    extends: [...angular.configs.templateRecommended, ...angular.configs.templateAccessibility],
  },
  {
    files: ['**/*.spec.ts', '**/*.int-spec.ts', '**/*.e2e-spec.ts', 'apps/api/test/**/*.ts'],
    rules: Object.fromEntries(UNSAFE_IN_TESTS.map((rule) => [`@typescript-eslint/${rule}`, 'off'])),
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'process',
          'console',
          'require',
          'module',
          '__dirname',
          '__filename',
          'URL',
          'Buffer',
          'setTimeout',
          'clearTimeout',
          'setInterval',
          'clearInterval',
          'fetch',
          'AbortSignal',
          'performance',
          'globalThis',
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
);
