import { permissionsOf } from '@yanzhen/domain/identity/permission';
import type { Role } from '@yanzhen/domain/identity/role';
import { homeOf } from './home';
import { doorsOf, groupsOf } from './navigation';

const person = (role: Role) => ({
  role,
  permissions: permissionsOf(role),
  enterpriseId: role === 'enterprise' ? 7 : null,
});

it.each<[string, Role, string, string[]]>([
  [
    'the bureau starts at the goals',
    'bureau',
    '/goals',
    [
      '/goals',
      '/enterprises',
      '/holders',
      '/titles',
      '/reach',
      '/what-if',
      '/rulebooks',
      '/rounds',
      '/labels',
      '/pools',
      '/title-rules',
      '/credit',
      '/credit-flags',
      '/calls',
      '/liaison',
      '/tickets',
      '/imports',
    ],
  ],
  [
    'a county sees the same doors, but tries no rules',
    'county',
    '/goals',
    [
      '/goals',
      '/enterprises',
      '/holders',
      '/titles',
      '/reach',
      '/rulebooks',
      '/rounds',
      '/labels',
      '/pools',
      '/title-rules',
      '/credit',
      '/credit-flags',
      '/liaison',
      '/tickets',
      '/imports',
    ],
  ],
  [
    'a leader imports nothing',
    'leader',
    '/goals',
    ['/goals', '/enterprises', '/holders', '/labels', '/pools', '/credit', '/liaison', '/tickets'],
  ],
  [
    'an officer starts at whom to visit',
    'liaison',
    '/liaison/mine',
    ['/liaison', '/enterprises', '/holders', '/labels', '/pools', '/tickets'],
  ],
  [
    'an enterprise starts at itself',
    'enterprise',
    '/enterprises/7',
    ['/enterprises/7', '/enterprises/7/duties', '/holders', '/rounds', '/tickets'],
  ],
  ['an administrator does no business', 'admin', '/users', ['/users', '/hotline-keys', '/calendar']],
  ['an auditor reads the trail', 'auditor', '/audit', ['/audit']],
  ['a department starts at the requests', 'department', '/tickets', ['/tickets', '/credit-flags']],
  ['the hotline starts at its requests', 'hotline', '/tickets', ['/tickets']],
])('%s', (_sentence, role, home, links) => {
  expect(homeOf(person(role))).toBe(home);
  expect(doorsOf(person(role)).map((door) => door.link)).toEqual(links);
});

it('an enterprise account that is bound to nothing lands on a page that says so', () => {
  expect(homeOf({ ...person('enterprise'), enterpriseId: null })).toBe('/home');
});

it('many doors are grouped and none is lost; few stand as they are', () => {
  const many = doorsOf(person('bureau'));
  const groups = groupsOf(many);
  expect(groups.length).toBeGreaterThan(3);
  expect(groups.flatMap(({ doors }) => doors.map(({ link }) => link)).sort()).toEqual(
    many.map(({ link }) => link).sort(),
  );
  const few = doorsOf(person('liaison'));
  expect(groupsOf(few)).toEqual([{ label: null, doors: few }]);
});
