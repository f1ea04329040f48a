import { DOCUMENT } from '@angular/common';
import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { RouterLink } from '@angular/router';
import type {
  HotlineClientRow,
  HotlineKeyRow,
  NewHotlineKey,
  RotateHotlineKey,
} from '@yanzhen/contract/tickets/hotline';
import { HOTLINE_LIMITS } from '@yanzhen/domain/tickets/hotline/order';
import { firstValueFrom } from 'rxjs';
import { Copyable } from '../../shared/copyable';
import { Confirm } from '../../shared/feedback/confirm';
import { Notice } from '../../shared/feedback/notice';
import { InstantPipe } from '../../shared/format/pipes';
import { Icon } from '../../shared/icon/icon';
import { PageHeader } from '../../shared/page-header';
import { idempotency } from '../../shared/session/idempotency';
import { Empty } from '../../shared/states/empty';
import { Failure } from '../../shared/states/failure';
import { Loading } from '../../shared/states/loading';
import { ClientDialog } from './client-dialog';
import { activeWords, addressOf, clientKindWords, keysOf, validKeys } from './client-words';
import { KeysApi } from './keys-api';
import { RotateDialog } from './rotate-dialog';
import { SecretDialog } from './secret-dialog';

/** Which systems may send requests in, and with which keys. */
@Component({
  selector: 'app-hotline-keys-page',
  imports: [Copyable, Empty, Failure, Icon, InstantPipe, Loading, MatButton, PageHeader, RouterLink],
  templateUrl: './keys-page.html',
  styleUrl: './keys-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class HotlineKeysPage {
  private readonly api = inject(KeysApi);
  private readonly dialogs = inject(MatDialog);
  private readonly confirm = inject(Confirm);
  private readonly notice = inject(Notice);

  private readonly origin = inject(DOCUMENT).location.origin;

  protected readonly clients = this.api.clients();
  protected readonly busy = signal(false);
  protected readonly kindWords = clientKindWords;
  protected readonly activeWords = activeWords;
  protected readonly keysOf = keysOf;

  protected async edit(client: HotlineClientRow | null): Promise<void> {
    const dialog = this.dialogs.open<ClientDialog, HotlineClientRow | null, NewHotlineKey | HotlineClientRow>(
      ClientDialog,
      { data: client, width: '520px' },
    );
    const saved = await firstValueFrom(dialog.afterClosed());
    if (!saved) return;
    this.clients.reload();
    if ('secret' in saved) this.showOnce(saved);
    else this.notice.say($localize`:@@keys.saved:已保存`);
  }

  protected rotates(client: HotlineClientRow): boolean {
    return client.active && validKeys(client).length < HOTLINE_LIMITS.keys;
  }

  protected hasKey(client: HotlineClientRow): boolean {
    return validKeys(client).length > 0;
  }

  protected addressOf(client: HotlineClientRow): string {
    return addressOf(client, this.origin);
  }

  /** Until somebody revokes the old one; one that ends by itself says so. */
  protected changingOver(client: HotlineClientRow): boolean {
    const valid = validKeys(client);
    return valid.length > 1 && valid.every(({ revokedAt }) => revokedAt === null);
  }

  protected async rotate(client: HotlineClientRow): Promise<void> {
    const how = this.hasKey(client) ? await this.howToRotate(client) : { oldEndsInDays: null };
    if (how)
      await this.told(this.api.newKey(client.id, how, idempotency().headers()), (answer) => this.showOnce(answer));
  }

  private howToRotate(client: HotlineClientRow): Promise<RotateHotlineKey | undefined> {
    const dialog = this.dialogs.open<RotateDialog, HotlineClientRow, RotateHotlineKey>(RotateDialog, {
      data: client,
      width: '520px',
    });
    return firstValueFrom(dialog.afterClosed());
  }

  protected async revoke(client: HotlineClientRow, key: HotlineKeyRow): Promise<void> {
    const sure = await this.confirm.ask({
      title: $localize`:@@keys.revoke.title:停用密钥 ${key.keyId}:key:？`,
      text:
        validKeys(client).length > 1
          ? $localize`:@@keys.revoke.text:立即生效，不能恢复；另一把密钥继续有效。`
          : $localize`:@@keys.revoke.last:立即生效，不能恢复。这是 ${client.name}:name: 唯一有效的密钥：停用后它不能再送来工单，直到新建一把。`,
      act: $localize`:@@keys.revoke.act:停用密钥`,
      danger: true,
    });
    if (sure)
      await this.told(this.api.revoke(key.id), () => this.notice.say($localize`:@@keys.revoked:已停用，不能再使用`));
  }

  private showOnce(answer: NewHotlineKey): void {
    this.dialogs.open(SecretDialog, { data: answer, width: '560px', disableClose: true });
  }

  private async told<T>(act: Promise<T>, then: (answer: T) => void): Promise<void> {
    this.busy.set(true);
    try {
      then(await act);
    } catch (error) {
      // The act has no form of its own: its sentence stands at the foot of the page.
      this.notice.problem(error);
    }
    this.busy.set(false);
    this.clients.reload();
  }
}
