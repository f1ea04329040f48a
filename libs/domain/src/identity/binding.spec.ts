import { bindingOf } from './binding';

const none = { unitCode: null, department: null, enterpriseId: null };

it.each([
  ['the bureau sees all and is bound to nothing', 'bureau', { unitCode: '411702' }, none],
  ['a county has its unit', 'county', { unitCode: '411702', enterpriseId: 4 }, { ...none, unitCode: '411702' }],
  ['a county without one has no edge', 'county', {}, null],
  ['a department is one of the city', 'department', { department: '市科技局' }, { ...none, department: '市科技局' }],
  ['or a reporting unit', 'department', { department: '西平县' }, { ...none, department: '西平县' }],
  ['but not any word', 'department', { department: '某局' }, null],
  ['an enterprise is itself', 'enterprise', { enterpriseId: 7 }, { ...none, enterpriseId: 7 }],
  ['and not nobody', 'enterprise', { enterpriseId: null }, null],
] as const)('%s', (_sentence, role, given, expected) => {
  expect(bindingOf(role, given)).toEqual(expected);
});
