import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatMenuModule } from '@angular/material/menu';
import { Router, RouterLink } from '@angular/router';
import { Confirm } from '../shared/feedback/confirm';
import { Notice } from '../shared/feedback/notice';
import { Icon } from '../shared/icon/icon';
import { roleName, unitName } from '../shared/names';
import { Waiting } from '../shared/offline/waiting';
import { Session } from '../shared/session/session';

/** Who is signed in, for which unit, and the way out. */
@Component({
  selector: 'app-account-menu',
  imports: [Icon, MatButton, MatMenuModule, RouterLink],
  templateUrl: './account-menu.html',
  styleUrl: './account-menu.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AccountMenu {
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly notice = inject(Notice);
  private readonly confirm = inject(Confirm);
  private readonly waiting = inject(Waiting);

  protected readonly me = this.session.me;
  protected readonly post = computed(() => {
    const me = this.session.me();
    if (!me) return '';
    const where = me.unitCode ? unitName(me.unitCode) : me.department;
    return where ? `${where} · ${roleName(me.role)}` : roleName(me.role);
  });

  protected async signOut(): Promise<void> {
    const count = this.waiting.count();
    if (count && !(await this.confirm.ask(leaving(count)))) return;
    try {
      const where = await this.session.signOut();
      if (where === 'here')
        this.notice.say($localize`:@@shell.leftHere:已在这台设备上退出并锁住内容；联网后会在服务器上退出。`);
      await this.router.navigateByUrl('/sign-in');
    } catch (error) {
      // Still signed in: saying so matters more than showing the sign-in page.
      this.notice.problem(error);
    }
  }
}

const leaving = (count: number) => ({
  title: $localize`:@@shell.leave.title:还有 ${count}:count: 条走访没有上传`,
  text: $localize`:@@shell.leave.text:退出后它们加密留在这台设备上，别人看不到；您再次登录后继续上传。换设备登录看不到它们。`,
  act: $localize`:@@shell.leave.act:仍然退出`,
});
