import { readView } from './view';

const TODAY = '2026-11-22';

it('starts with the annual updates of this year, of all units and titles', () => {
  const all = { view: 'duties', unit: [], kind: null, duty: null, report: null, year: 2026 };
  expect(readView({}, TODAY)).toEqual(all);
  expect(readView({ view: 'golden', kind: 'leading', state: 'mood', year: '1999', unit: '999999' }, TODAY)).toEqual(
    all,
  );
});

it.each([
  ['a list of its own', { view: 'barred' }, { view: 'barred' }],
  ['a past year', { year: '2024' }, { year: 2024 }],
  ['a state of updates', { state: 'overdue' }, { duty: 'overdue' }],
  ['a state of reports', { view: 'changes', state: 'reported' }, { report: 'reported', duty: null }],
  ['some units', { unit: '411721,411722' }, { unit: ['411721', '411722'] }],
])('reads %s from the address', (_, text, asked) => {
  expect(readView(text, TODAY)).toMatchObject(asked);
});
