import { PASSWORD_LIMITS } from '@yanzhen/domain/identity/password';
import type { ErrorDetails } from '@yanzhen/domain/shared/domain-error';
import type { Sentence } from './sentence';

/** `retryAfter` counts seconds; nobody waits by the second. */
const minutes = (details: ErrorDetails): number => Math.max(1, Math.ceil(Number(details['retryAfter'] ?? 60) / 60));

const bindingMissing = () => $localize`:@@problems.identity.binding:这个角色还缺所属单位。`;
const BINDINGS: Readonly<Record<string, (() => string) | undefined>> = {
  unit: () => $localize`:@@problems.identity.bindingUnit:请选择这个用户所属的县区。`,
  department: () => $localize`:@@problems.identity.bindingDepartment:请选择这个用户所属的责任单位。`,
  enterprise: () => $localize`:@@problems.identity.bindingEnterprise:请填写这个用户所属的企业。`,
};

export const IDENTITY_SENTENCES = {
  'identity.sign_in_refused': () => $localize`:@@problems.identity.refused:用户名或密码不对。`,
  'identity.locked': (details) =>
    $localize`:@@problems.identity.locked:多次输入错误，为保护账号暂停登录，请 ${minutes(details)}:minutes: 分钟后再试。`,
  'identity.password_change_due': () =>
    $localize`:@@problems.identity.changeDue:请先把临时密码换成自己的密码，才能继续使用。`,
  'identity.csrf_mismatch': () =>
    $localize`:@@problems.identity.csrf:页面停留太久，请刷新后重试；已填写的内容请先复制。`,
  'identity.foreign_page': () => $localize`:@@problems.identity.foreignPage:请求来自别的网站，没有执行。`,
  'identity.signed_out': () => $localize`:@@problems.identity.signedOut:登录已失效，请重新登录。`,
  'identity.not_permitted': () => $localize`:@@problems.identity.notPermitted:您的岗位没有做这件事的权限。`,
  'identity.session_not_found': () => $localize`:@@problems.identity.sessionGone:那台设备已经退出登录。`,
  'identity.current_password_wrong': () => $localize`:@@problems.identity.currentWrong:当前密码不对。`,
  'identity.password_same': () => $localize`:@@problems.identity.passwordSame:新密码不能和当前密码一样。`,
  'identity.password_too_short': () =>
    $localize`:@@problems.identity.passwordShort:密码至少 ${PASSWORD_LIMITS.min}:least: 个字符。`,
  'identity.password_too_long': () =>
    $localize`:@@problems.identity.passwordLong:密码最多 ${PASSWORD_LIMITS.max}:most: 个字符。`,
  'identity.password_common': () =>
    $localize`:@@problems.identity.passwordCommon:这个密码太常见，容易被猜到，请换一个。`,
  'identity.password_like_username': () =>
    $localize`:@@problems.identity.passwordLikeName:密码和用户名太像，请换一个。`,
  'identity.password_repeated': () =>
    $localize`:@@problems.identity.passwordRepeated:密码只是几个字符的重复，请换一个。`,
  'identity.setup_link_invalid': () =>
    $localize`:@@problems.identity.setupLink:链接已用过或已过期。重新启动系统会得到新的链接。`,
  'identity.user_not_found': () => $localize`:@@problems.identity.userGone:没有这个用户。`,
  'identity.own_admin_role': () =>
    $localize`:@@problems.identity.ownRole:不能取消自己的管理员身份，请由另一位管理员来做。`,
  'identity.last_admin': () =>
    $localize`:@@problems.identity.lastAdmin:这是最后一位系统管理员，不能停用或改为其他角色。`,
  'identity.username_taken': (details) =>
    $localize`:@@problems.identity.usernameTaken:用户名“${details['username'] ?? ''}:username:”已有人使用，请换一个。`,
  'identity.binding_missing': (details) => BINDINGS[String(details['needs'])]?.() ?? bindingMissing(),
} satisfies Record<string, Sentence>;
