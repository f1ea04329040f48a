import { endsWith, idOfNo, isTold, ticketNo } from './tracking';

it.each([
  ['a mobile phone', '13900001234', '1234', true],
  ['one written in groups', '139-0000 1234', '1234', true],
  ['other digits', '13900001234', '1235', false],
  ['too few digits', '13900001234', '234', false],
  ['nobody left a phone', null, '1234', false],
  ['a phone that is none', '34', '0034', false],
])('the last digits of %s', (_, phone, digits, fits) => {
  expect(endsWith(phone, digits)).toBe(fits);
});

it.each([
  ['YZ0000012', 12],
  [' yz12 ', 12],
  ['GD2026001', null],
  ['YZ0', null],
  ['12', null],
])('%s is the number of request %s', (no, id) => {
  expect(idOfNo(no)).toBe(id);
});

it('a number leads back to its request, and what a house says to itself is not told', () => {
  expect(idOfNo(ticketNo(1_234_567))).toBe(1_234_567);
  expect(['supervise', 'instruct', 'ask_extension', 'contribute'].filter((act) => isTold(act as 'supervise'))).toEqual(
    [],
  );
});
