/** The acts that people read most often; another one is shown by its code, which is stable and searchable. */
const NAMES: Readonly<Record<string, (() => string) | undefined>> = {
  'identity.sign_in': () => $localize`:@@audit.act.signIn:登录`,
  'identity.sign_in_refused': () => $localize`:@@audit.act.signInRefused:登录被拒`,
  'identity.sign_out': () => $localize`:@@audit.act.signOut:退出登录`,
  'identity.password_changed': () => $localize`:@@audit.act.password:修改密码`,
};

export const actName = (act: string): string => {
  const name = NAMES[act]?.();
  return name ? `${name} · ${act}` : act;
};
