import { handlersOf, speaksFor } from './addressee';

it.each([
  ['a department', '市人社局', [{ role: 'department', department: '市人社局' }]],
  ['a unit is its county', '西平县', [{ role: 'county', unitCode: '411721' }]],
  [
    'the bureau handles what is its own',
    '市工信局',
    [{ role: 'bureau' }, { role: 'department', department: '市工信局' }],
  ],
] as const)('%s has people who handle', (_sentence, addressee, people) => {
  expect(handlersOf(addressee)).toEqual(people);
});

it.each([
  ['the bureau', { role: 'bureau', unitCode: null, department: null }, '市工信局'],
  ['a county', { role: 'county', unitCode: '411721', department: null }, '西平县'],
  ['a department', { role: 'department', unitCode: null, department: '市人社局' }, '市人社局'],
  ['an enterprise', { role: 'enterprise', unitCode: null, department: null }, null],
] as const)('%s speaks for itself', (_sentence, reader, addressee) => expect(speaksFor(reader)).toBe(addressee));
