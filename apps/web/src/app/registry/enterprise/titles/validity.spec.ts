import { plainTitle } from './plain-title';
import { daysLeft, elapsed, titleState } from './validity';

const title = plainTitle({ validFrom: '2023-01-01', validTo: '2025-12-31' });

it.each([
  ['the first day counts', '2023-01-01', 'valid'],
  ['180 days before the end it is soon over', '2025-07-04', 'expiring'],
  ['181 days before it is not', '2025-07-03', 'valid'],
  ['the last day counts', '2025-12-31', 'expiring'],
  ['the day after it is over', '2026-01-01', 'expired'],
  ['the day before it has not begun', '2022-12-31', 'coming'],
])('%s', (_, today, state) => {
  expect(titleState(title, today)).toBe(state);
});

it('has one day left on its last day, and its bar is full only after it', () => {
  expect(daysLeft(title, '2025-12-31')).toBe(1);
  expect(elapsed(title, '2023-01-01')).toBe(0);
  expect(elapsed(title, '2025-12-31')).toBeLessThan(100);
  expect(elapsed(title, '2026-01-01')).toBe(100);
});

it('a revoked title is revoked, whatever its days say', () => {
  expect(titleState({ ...title, revokedOn: '2024-05-01' }, '2024-06-01')).toBe('revoked');
  expect(titleState({ ...title, suspendedOn: '2024-05-01' }, '2024-06-01')).toBe('valid');
});
