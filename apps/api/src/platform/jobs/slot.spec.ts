import { slotAt } from './slot';

it.each([
  ['every hour, at the hour', { everyMinutes: 60 }, '2026-11-25T03:00:00Z', '2026-11-25T03:00:00.000Z'],
  ['still the same hour', { everyMinutes: 60 }, '2026-11-25T03:59:59Z', '2026-11-25T03:00:00.000Z'],
  ['daily at 03:10 in Shanghai', { dailyAt: '03:10' }, '2026-11-25T19:10:00Z', '2026-11-25T19:10:00.000Z'],
  ['before it, the run of the day before', { dailyAt: '03:10' }, '2026-11-25T19:09:59Z', '2026-11-24T19:10:00.000Z'],
  ['long after it, still that run', { dailyAt: '03:10' }, '2026-11-26T12:00:00Z', '2026-11-25T19:10:00.000Z'],
] as const)('%s', (_sentence, schedule, now, expected) => {
  expect(slotAt(schedule, new Date(now))).toBe(expected);
});
