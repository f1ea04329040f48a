import type { Routes } from '@angular/router';
import { PasswordPage } from './password-page';
import { SetupPage } from './setup-page';
import { SignInPage } from './sign-in-page';

/** What is open to people who are not (fully) signed in. */
export const routes: Routes = [
  { path: 'sign-in', title: $localize`:@@identity.signIn:登录`, component: SignInPage },
  { path: 'setup', title: $localize`:@@identity.setup:设立系统管理员`, component: SetupPage },
  { path: 'password', title: $localize`:@@identity.newPassword:设置新密码`, component: PasswordPage },
];
