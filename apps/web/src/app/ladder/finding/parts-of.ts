import type { Test } from '@yanzhen/domain/ladder/rulebook/rule';

/** The conditions that a condition is made of, in the order of its finding's parts. */
export function partsOf(test: Test): readonly Test[] {
  if ('all' in test) return test.all;
  if ('any' in test) return test.any;
  if ('not' in test) return [test.not];
  return 'least' in test ? test.of : [];
}
