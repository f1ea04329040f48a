import type { ErrorDetails } from '@yanzhen/domain/shared/domain-error';
import type { Sentence } from './sentence';

/** `retryAfter` counts seconds; nobody waits by the second. */
const minutes = (details: ErrorDetails): number => Math.max(1, Math.ceil(Number(details['retryAfter'] ?? 60) / 60));

export const IDENTITY_SENTENCES = {
  'identity.sign_in_refused': () => $localize`:@@problems.identity.refused:用户名或密码不对。`,
  'identity.locked': (details) =>
    $localize`:@@problems.identity.locked:多次输入错误，为保护账号暂停登录，请 ${minutes(details)}:minutes: 分钟后再试。`,
  'identity.password_change_due': () =>
    $localize`:@@problems.identity.changeDue:请先把临时密码换成自己的密码，才能继续使用。`,
} satisfies Record<string, Sentence>;
