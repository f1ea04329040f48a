import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { Notice } from '../shared/feedback/notice';
import { PageHeader } from '../shared/page-header';
import { PasswordForm } from './password-form';
import { SessionList } from './session-list';

/** One's own account: where it is signed in, and its password. */
@Component({
  selector: 'app-account-page',
  imports: [PageHeader, PasswordForm, SessionList],
  template: `
    <app-page-header i18n-heading="@@identity.account" heading="账号与登录设备" />
    <div class="columns">
      <section class="sheet">
        <h2 i18n="@@identity.sessions">登录设备</h2>
        <p class="muted" i18n="@@identity.sessions.lead">不认识的登录请立即退出，并修改密码。</p>
        <app-session-list #sessions />
      </section>
      <section class="sheet" id="password">
        <h2 i18n="@@identity.password.change">修改密码</h2>
        <p class="muted" i18n="@@identity.password.lead">修改后，其他设备上的登录会全部退出。</p>
        <app-password-form (changed)="told(); sessions.reload()" />
      </section>
    </div>
  `,
  styles: `
    .columns {
      display: grid;
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
      align-items: start;
      gap: 20px;
    }
    h2 {
      margin: 0;
    }
    p {
      margin: 4px 0 16px;
    }
    @media (max-width: 899px) {
      .columns {
        grid-template-columns: minmax(0, 1fr);
      }
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AccountPage {
  private readonly notice = inject(Notice);

  protected told(): void {
    this.notice.say($localize`:@@identity.password.changed:密码已修改`);
  }
}
