import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { MatMenuModule } from '@angular/material/menu';
import type { TemporaryPassword, UserRow } from '@yanzhen/contract/identity/user';
import { firstValueFrom } from 'rxjs';
import { Confirm } from '../shared/feedback/confirm';
import { Notice } from '../shared/feedback/notice';
import { formatInstant } from '../shared/format/days';
import { Icon } from '../shared/icon/icon';
import { SearchBox } from '../shared/inputs/search-box';
import { roleName, unitName } from '../shared/names';
import { PageHeader } from '../shared/page-header';
import { idempotency } from '../shared/session/idempotency';
import { Session } from '../shared/session/session';
import { Empty } from '../shared/states/empty';
import { Failure } from '../shared/states/failure';
import { Loading } from '../shared/states/loading';
import { Cell, type Column } from '../shared/table/column';
import { DataTable } from '../shared/table/data-table';
import { UrlState } from '../shared/url-state';
import { IdentityApi } from './identity-api';
import { TemporaryPasswordDialog } from './temporary-password-dialog';
import { UserDialog } from './user-dialog';

/** Accounts: who has one, bound to what, and the help an administrator can give. */
@Component({
  selector: 'app-user-list-page',
  imports: [
    Cell,
    DataTable,
    Empty,
    Failure,
    Icon,
    Loading,
    MatButton,
    MatIconButton,
    MatMenuModule,
    PageHeader,
    SearchBox,
  ],
  providers: [UrlState],
  templateUrl: './user-list-page.html',
  styleUrl: './user-list-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class UserListPage {
  private readonly api = inject(IdentityApi);
  private readonly dialogs = inject(MatDialog);
  private readonly confirm = inject(Confirm);
  private readonly notice = inject(Notice);
  protected readonly url = inject(UrlState);

  /** `?q=` user name or name. */
  readonly q = input<string>();
  readonly shown = input<string>();

  protected readonly me = inject(Session).me;
  protected readonly list = this.api.users(this.q);
  protected readonly searching = computed(() => Boolean(this.q()));
  protected readonly key = (row: UserRow): number => row.id;
  protected readonly columns: readonly Column<UserRow>[] = [
    { key: 'name', label: $localize`:@@identity.name:姓名`, always: true },
    { key: 'username', label: $localize`:@@identity.username:用户名`, text: (row) => row.username },
    { key: 'role', label: $localize`:@@identity.role:角色`, text: (row) => roleName(row.role) },
    { key: 'binding', label: $localize`:@@identity.binding:所属`, text: bindingOf },
    { key: 'state', label: $localize`:@@identity.state:状态` },
    {
      key: 'lastSignInAt',
      label: $localize`:@@identity.lastSignIn:最近登录`,
      text: (row) => formatInstant(row.lastSignInAt),
    },
    { key: 'acts', label: $localize`:@@identity.acts:操作`, always: true },
  ];

  protected async edit(user: UserRow | null): Promise<void> {
    const dialog = this.dialogs.open<UserDialog, UserRow | null, TemporaryPassword | UserRow>(UserDialog, {
      data: user,
      width: '520px',
    });
    const saved = await firstValueFrom(dialog.afterClosed());
    if (!saved) return;
    this.list.reload();
    if ('password' in saved) this.showOnce(saved);
    else this.notice.say($localize`:@@identity.user.saved:已保存`);
  }

  protected async unlock(user: UserRow): Promise<void> {
    await this.told(this.api.unlock(user.id), () =>
      this.notice.say($localize`:@@identity.user.unlocked:已解除锁定，${user.name}:name: 可以登录了`),
    );
  }

  protected async resetPassword(user: UserRow): Promise<void> {
    const sure = await this.confirm.ask({
      title: $localize`:@@identity.reset.title:重设 ${user.name}:name: 的密码？`,
      text: $localize`:@@identity.reset.text:旧密码立即失效，所有设备上的登录都会退出。系统给出一个临时密码，只显示一次。`,
      act: $localize`:@@identity.reset.act:重设密码`,
    });
    if (sure) {
      await this.told(this.api.resetPassword(user.id, idempotency().headers()), (answer) => this.showOnce(answer));
    }
  }

  private showOnce(answer: TemporaryPassword): void {
    this.dialogs.open(TemporaryPasswordDialog, { data: answer, width: '480px', disableClose: true });
  }

  private async told<T>(act: Promise<T>, then: (answer: T) => void): Promise<void> {
    try {
      then(await act);
    } catch (error) {
      // The act has no form of its own: its sentence stands at the foot of the page.
      this.notice.problem(error);
    }
    this.list.reload();
  }

  protected actsOf({ name }: UserRow): string {
    return $localize`:@@identity.user.actsOf:对 ${name}:INTERPOLATION: 的操作`;
  }
}

function bindingOf(row: UserRow): string {
  if (row.unitCode) return unitName(row.unitCode);
  if (row.enterpriseId) return $localize`:@@identity.enterpriseNo:企业编号 ${row.enterpriseId}:id:`;
  return row.department ?? '—';
}
