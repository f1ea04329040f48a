import { MOST_ATTEMPTS, waitAfter } from './message';

it.each<[string, number, number, number]>([
  ['half a minute after the first failure', 1, 0, 30_000],
  ['twice as long after the next', 2, 0, 60_000],
  ['by chance a quarter less', 2, 1, 45_000],
  ['never longer than two hours', 30, 0, 7_200_000],
])('waits %s', (_sentence, attempts, chance, ms) => expect(waitAfter(attempts, chance)).toBe(ms));

it('a receiver that is down overnight loses nothing', () => {
  const waited = Array.from({ length: MOST_ATTEMPTS - 1 }, (_, at) => waitAfter(at + 1, 1)).reduce((a, b) => a + b);
  expect(waited).toBeGreaterThan(6 * 3_600_000);
});
