import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countTests, failuresOf } from './jest-parts.mjs';

const test = (status, fullName, failureMessages = []) => ({ status, fullName, failureMessages });

describe('a run of jest', () => {
  it('tells of each suite the first failure with its reason, and the others by name', () => {
    const suite = (...assertionResults) => ({ name: 'a.spec.ts', message: '', assertionResults });
    const failed = suite(test('passed', 'one'), test('failed', 'two', ['because\nof this']), test('failed', 'three'));
    assert.deepEqual(failuresOf({ testResults: [suite(test('passed', 'zero')), failed] }), [
      '✕ two',
      'because',
      'of this',
      '✕ then three',
    ]);
  });

  it('tells of a suite that could not load', () => {
    const broken = { name: 'b.spec.ts', message: 'Cannot find module', assertionResults: [] };
    assert.deepEqual(failuresOf({ testResults: [broken] }), ['✕ b.spec.ts', 'Cannot find module']);
    assert.deepEqual(failuresOf(null), []);
  });

  it('fails when it counted nothing', () => {
    assert.deepEqual(countTests(null, 0), { passed: 0, failed: 1 });
    const empty = { numPassedTests: 0, numFailedTests: 0, numRuntimeErrorTestSuites: 0 };
    assert.equal(countTests({ ...empty, numPendingTests: 0, numTodoTests: 0 }, 0).failed, 1);
  });
});
