import type { Role } from '../identity/role';
import type { CreditStanding } from './standing';
import { standingShownTo } from './standing-sight';

it.each<[string, Role, CreditStanding | null, CreditStanding | null]>([
  ['a leader reads credit', 'leader', 'blocked', 'blocked'],
  ['a county reads credit', 'county', 'normal', 'normal'],
  ['an officer is told of a favour', 'liaison', 'priority', 'priority'],
  ['an officer is not told of a list', 'liaison', 'blocked', null],
  ['an officer is not told of a restriction', 'liaison', 'restricted', null],
  ['nobody knows anything', 'bureau', null, null],
])('%s', (_, role, standing, shown) => {
  expect(standingShownTo(role, standing)).toBe(shown);
});
