import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import type { ContactRow } from '@yanzhen/contract/registry/attachments';
import { firstValueFrom } from 'rxjs';
import { Confirm } from '../../../shared/feedback/confirm';
import { Notice } from '../../../shared/feedback/notice';
import { Icon } from '../../../shared/icon/icon';
import { Session } from '../../../shared/session/session';
import { Empty } from '../../../shared/states/empty';
import { Failure } from '../../../shared/states/failure';
import { Loading } from '../../../shared/states/loading';
import { AttachmentsApi } from '../../attachments-api';
import { contactRoleName } from '../../words';
import { OpenEnterprise } from '../open-enterprise';
import { ContactDialog, type ContactOrder } from './contact-dialog';
import { isMasked } from './typed-contact';

/** The people to speak to. Telephone numbers are masked until somebody asks for them. */
@Component({
  selector: 'app-contacts-section',
  imports: [Empty, Failure, Icon, Loading, MatButton, MatIconButton],
  templateUrl: './contacts-section.html',
  styleUrl: '../entries.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ContactsSection {
  private readonly api = inject(AttachmentsApi);
  private readonly dialogs = inject(MatDialog);
  private readonly confirm = inject(Confirm);
  private readonly notice = inject(Notice);
  private readonly mayUnmask = inject(Session).can('registry.unmask');
  protected readonly open = inject(OpenEnterprise);

  protected readonly contacts = this.api.contacts(this.open.id);
  protected readonly asking = signal(false);
  protected readonly roleName = contactRoleName;
  protected readonly rows = computed<ContactRow[]>(() => {
    const known = new Map(this.open.inClear()?.contacts.map((person) => [person.id, person]));
    const rows = this.contacts.hasValue() ? this.contacts.value() : [];
    return rows.map((row) => ({ ...row, ...known.get(row.id) }));
  });
  protected readonly mayAsk = computed(() => this.mayUnmask && this.rows().some(({ phone }) => isMasked(phone)));

  protected editLabel({ name }: ContactRow): string {
    return $localize`:@@registry.changeOf:修改 ${name}:name:`;
  }

  protected removeLabel({ name }: ContactRow): string {
    return $localize`:@@registry.removeOf:删除 ${name}:name:`;
  }

  protected async show(): Promise<void> {
    this.asking.set(true);
    await this.done(() => this.open.unmask());
    this.asking.set(false);
  }

  protected async edit(row: ContactRow | null): Promise<void> {
    const dialog = this.dialogs.open<ContactDialog, ContactOrder, ContactRow>(ContactDialog, {
      data: { enterprise: this.open.id(), row },
      width: '480px',
    });
    const saved = await firstValueFrom(dialog.afterClosed());
    if (!saved) return;
    this.refresh();
    this.notice.say($localize`:@@registry.saved:已保存`);
  }

  protected async remove(row: ContactRow): Promise<void> {
    const sure = await this.confirm.ask({
      title: $localize`:@@registry.contact.removeTitle:删除 ${row.name}:name:？`,
      text: $localize`:@@registry.contact.removeText:姓名、电话和职务都会从这家企业删去，不能恢复；谁在何时删除会留在动态里。`,
      act: $localize`:@@registry.contact.removeAct:删除联系人`,
      danger: true,
    });
    if (sure && (await this.done(() => this.api.removeContact(this.open.id(), row)))) {
      this.notice.say($localize`:@@registry.contact.removed:已删除`);
    }
    this.refresh();
  }

  /** A leader that comes or goes shows in the overview; numbers seen before may have changed. */
  private refresh(): void {
    this.open.inClear.set(null);
    this.contacts.reload();
    this.open.reload();
  }

  private async done(act: () => Promise<unknown>): Promise<boolean> {
    try {
      await act();
      return true;
    } catch (error) {
      // The act has no form of its own: its sentence stands at the foot of the page.
      this.notice.problem(error);
      return false;
    }
  }
}
