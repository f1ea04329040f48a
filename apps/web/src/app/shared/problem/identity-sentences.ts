import type { Sentence } from './sentence';

const minutes = (details: { readonly [key: string]: string | number | boolean | null }): number => {
  const seconds = Number(details['retryAfter'] ?? 60);
  return Math.max(1, Math.ceil(seconds / 60));
};

const wrong = () => $localize`:@@problems.identity.credentials:用户名或密码不对。`;
const common = () => $localize`:@@problems.identity.passwordCommon:这个密码太常见，容易被猜到，请换一个。`;
const short = (least: number) => $localize`:@@problems.identity.passwordShort:密码至少 ${least}:least: 个字符。`;

export const IDENTITY_SENTENCES = {
  'identity.credentials_wrong': wrong,
  'identity.locked': (details) =>
    $localize`:@@problems.identity.locked:多次输入错误，为保护账号已暂停登录，请 ${minutes(details)}:minutes: 分钟后再试。`,
  'identity.password_common': common,
  'identity.password_too_short': (details) => short(Number(details['least'] ?? 8)),
} satisfies Record<string, Sentence>;
