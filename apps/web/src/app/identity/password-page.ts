import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { Router } from '@angular/router';
import { Session } from '../shared/session/session';
import { Entrance } from './entrance';
import { PasswordForm } from './password-form';

/** The first sign-in with a password that somebody else made. */
@Component({
  selector: 'app-password-page',
  imports: [Entrance, PasswordForm],
  template: `
    <app-entrance
      i18n-heading="@@identity.newPassword"
      heading="设置新密码"
      i18n-lead="@@identity.newPassword.lead"
      lead="您现在的密码是别人为您设的。换成只有您知道的，才能继续使用。"
    >
      <app-password-form i18n-currentLabel="@@identity.password.temporary" currentLabel="临时密码" (changed)="goOn()" />
    </app-entrance>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PasswordPage {
  private readonly session = inject(Session);
  private readonly router = inject(Router);

  protected goOn(): void {
    this.session.forget();
    void this.router.navigateByUrl('/');
  }
}
