import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { Role } from '@yanzhen/domain/identity/role';
import { Icon } from '../shared/icon/icon';
import { PageHeader } from '../shared/page-header';
import { Session } from '../shared/session/session';

const general = () => $localize`:@@shell.home.later:与您岗位有关的页面还没有开通。开通后会出现在这里。`;

/** What a role will find here once its rooms are furnished. */
const LATER: Readonly<Partial<Record<Role, () => string>>> = {
  enterprise: () => $localize`:@@shell.home.enterprise:您的账号还没有关联企业，请联系所在县区工信部门。`,
};

/** The first page of a role that has no page of its own yet. Says honestly what is not there. */
@Component({
  selector: 'app-home-page',
  imports: [Icon, MatButton, PageHeader, RouterLink],
  template: `
    <app-page-header [heading]="greeting()" />
    <section class="sheet">
      <app-icon name="schedule" />
      <div>
        <h2 i18n="@@shell.home.soon">即将开通</h2>
        <p>{{ later() }}</p>
        <h2 i18n="@@shell.home.now">现在可以做的</h2>
        <p i18n="@@shell.home.account">查看自己的登录设备、退出不认识的登录、修改密码。</p>
        <a matButton="tonal" routerLink="/account" i18n="@@shell.account.own">账号与登录设备</a>
      </div>
    </section>
  `,
  styles: `
    section {
      display: flex;
      gap: 16px;
      max-width: 720px;
    }
    app-icon {
      font-size: 2rem;
      color: var(--mat-sys-primary);
    }
    h2 {
      margin: 2px 0 4px;
    }
    p {
      margin: 0 0 16px;
      color: var(--mat-sys-on-surface-variant);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class HomePage {
  private readonly me = inject(Session).person;

  protected readonly greeting = computed(() => $localize`:@@shell.home.greeting:${this.me().name}:name:，您好`);
  protected readonly later = computed(() => (LATER[this.me().role] ?? general)());
}
