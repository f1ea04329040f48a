/** Rules that are functions of their own: what they say about sound and about broken material. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { judgeSizes } from '../file-sizes.mjs';
import { lockDefects, looseVersions } from '../lock-check.mjs';
import { countTests } from '../parts/jest-parts.mjs';
import { compare, joinRooms } from '../translations/compare.mjs';

const SOURCE = { 'goals.title': '目标', 'goals.left': '还差 {$INTERPOLATION} 家' };
const ENGLISH = { 'goals.title': 'Goals', 'goals.left': '{$INTERPOLATION} to go' };
const without = (id) => Object.fromEntries(Object.entries(ENGLISH).filter(([key]) => key !== id));
const integrity = 'sha512-x';
const jestReport = (counts) => ({
  numPassedTests: 3,
  numFailedTests: 0,
  numRuntimeErrorTestSuites: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  ...counts,
});

/** sentence · what the rule says · what it should (a pattern for each sentence, in order) */
const SENTENCES = [
  ['complete English passes', compare(SOURCE, ENGLISH), []],
  ['a missing translation is named', compare(SOURCE, without('goals.title')), [/goals\.title.*no English: 目标/]],
  ['a stale translation is named', compare(SOURCE, { ...ENGLISH, 'goals.old': 'Old' }), [/goals\.old.*not used/]],
  ['an empty translation is named', compare(SOURCE, { ...ENGLISH, 'goals.title': ' ' }), [/goals\.title.*empty/]],
  [
    'a lost placeholder is named',
    compare(SOURCE, { ...ENGLISH, 'goals.left': 'some to go' }),
    [/goals\.left.*placeholders/],
  ],
  [
    'an id in two rooms is named',
    joinRooms([
      ['a.json', { x: '1' }],
      ['b.json', { x: '2' }],
    ]).defects,
    [/x.*a\.json.*b\.json/],
  ],
  ['a whole lock passes', lockDefects({ packages: { '': {}, 'node_modules/a': { integrity } } }), []],
  [
    'a lock that dropped another platform is refused',
    lockDefects({ packages: { 'node_modules/a': { integrity, optionalDependencies: { 'a-win32': '1' } } } }),
    [/a lacks its optional dependency a-win32/],
  ],
  ['a package without its hash is refused', lockDefects({ packages: { 'node_modules/a': {} } }), [/no integrity/]],
  [
    'a package from beside the registry is refused',
    lockDefects({ packages: { 'node_modules/a': { integrity, resolved: 'git+ssh://somewhere/a.git' } } }),
    [/comes from git/],
  ],
  ['an exact version passes', looseVersions({ dependencies: { a: '1.2.3' } }), []],
  ['a range of versions is refused', looseVersions({ devDependencies: { a: '^1.2.3' } }), [/a "\^1\.2\.3"/]],
  ['a file of 300 lines passes', judgeSizes([['a.html', 300]]).tooLong, []],
  ['a template of 301 lines is refused', judgeSizes([['a.html', 301]]).tooLong, [/a\.html: 301/]],
];

/** sentence · report of jest · its exit code · passed · failed */
const COUNTS = [
  ['passed tests count', jestReport({}), 0, 3, 0],
  ['failed tests count', jestReport({ numFailedTests: 2 }), 1, 3, 2],
  ['a suite that could not load is a failure', jestReport({ numRuntimeErrorTestSuites: 1 }), 1, 3, 1],
  ['a skipped test is a failure', jestReport({ numPendingTests: 1 }), 0, 3, 1],
  ['no test at all is a failure', jestReport({ numPassedTests: 0 }), 0, 0, 1],
  ['no report at all is a failure', null, 1, 0, 1],
  ['a bad exit after good tests is a failure', jestReport({}), 1, 3, 1],
];

describe('rules that speak in sentences', () => {
  for (const [sentence, said, wanted] of SENTENCES) {
    it(sentence, () => {
      assert.equal(said.length, wanted.length, said.join('\n'));
      wanted.forEach((pattern, n) => assert.match(said[n], pattern));
    });
  }
});

describe('the count of tests', () => {
  for (const [sentence, report, code, passed, failed] of COUNTS) {
    it(sentence, () => assert.deepEqual(countTests(report, code), { passed, failed }));
  }
});
