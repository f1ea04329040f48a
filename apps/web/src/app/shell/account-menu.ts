import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatMenuModule } from '@angular/material/menu';
import { Router, RouterLink } from '@angular/router';
import { Notice } from '../shared/feedback/notice';
import { Icon } from '../shared/icon/icon';
import { roleName, unitName } from '../shared/names';
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

  protected readonly me = this.session.me;
  protected readonly post = computed(() => {
    const me = this.session.me();
    if (!me) return '';
    const where = me.unitCode ? unitName(me.unitCode) : me.department;
    return where ? `${where} · ${roleName(me.role)}` : roleName(me.role);
  });

  protected async signOut(): Promise<void> {
    try {
      await this.session.signOut();
      await this.router.navigateByUrl('/sign-in');
    } catch (error) {
      // Still signed in: saying so matters more than showing the sign-in page.
      this.notice.problem(error);
    }
  }
}
