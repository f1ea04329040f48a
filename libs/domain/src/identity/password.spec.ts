import { COMMON_PASSWORDS } from './common-passwords';
import { PASSWORD_LIMITS, passwordProblem } from './password';

describe('passwordProblem', () => {
  it.each([
    ['a passphrase', '骏马 奔腾 在 汝河 岸边'],
    ['eight characters without rules of composition', 'gkvwtmhz'],
    ['eight Chinese characters', '天中山下好风光呀'],
    ['128 characters', `${'ab3'.repeat(42)}xy`],
    ['the user name among much else', 'kx-wangfang-7tq'],
  ])('takes %s', (_, password) => {
    expect(passwordProblem(password, 'wangfang')).toBeNull();
  });

  it.each([
    ['seven characters', 'gkvwtmh', 'too_short'],
    ['four characters of two code units each', '𫟹𫟹𫟹𫟹', 'too_short'],
    ['129 characters', 'ab3'.repeat(43), 'too_long'],
    ['a common one', 'password123', 'common'],
    ['a common one in capitals', 'P@SSW0RD', 'common'],
    ['a Chinese habit', 'woaini1314', 'common'],
    ['the city', 'Zhumadian', 'common'],
    ['the bureau and the year', 'Zmd@2026', 'common'],
    ['two characters over and over', 'zxzxzxzxzxzx', 'repeated'],
    ['the user name', 'wangfang', 'like_username'],
    ['the user name in capitals with a tail', 'WangFang7', 'like_username'],
    ['the user name twice', 'wangfangwangfang', 'like_username'],
    ['the user name backwards', 'gnafgnaw', 'like_username'],
  ])('refuses %s', (_, password, problem) => {
    expect(passwordProblem(password, 'wangfang')).toBe(problem);
  });
});

describe('COMMON_PASSWORDS', () => {
  it('holds hundreds, in lower case, all long enough to be asked about', () => {
    expect(COMMON_PASSWORDS.size).toBeGreaterThan(300);
    const odd = [...COMMON_PASSWORDS].filter(
      (word) => word !== word.toLowerCase() || word.length < PASSWORD_LIMITS.min,
    );
    expect(odd).toEqual([]);
  });
});
