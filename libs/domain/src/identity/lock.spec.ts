import { lockMs } from './lock';

describe('lockMs', () => {
  it.each([
    ['no failure', 0, 0],
    ['four failures', 4, 0],
    ['the fifth', 5, 60_000],
    ['the sixth doubles', 6, 120_000],
    ['the tenth', 10, 1_920_000],
    ['the eleventh meets the hour', 11, 3_600_000],
    ['ten thousand overflow nothing', 10_000, 3_600_000],
  ])('%s', (_, failures, milliseconds) => {
    expect(lockMs(failures)).toBe(milliseconds);
  });
});
