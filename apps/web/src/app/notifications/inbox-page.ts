import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatButtonToggleModule } from '@angular/material/button-toggle';
import { Router } from '@angular/router';
import type { NotificationRow } from '@yanzhen/contract/notifications/notification';
import { Notice } from '../shared/feedback/notice';
import { InstantPipe } from '../shared/format/pipes';
import { Icon } from '../shared/icon/icon';
import { Unread } from '../shared/inbox/unread';
import { PageHeader } from '../shared/page-header';
import { Empty } from '../shared/states/empty';
import { Failure } from '../shared/states/failure';
import { Loading } from '../shared/states/loading';
import { UrlState } from '../shared/url-state';
import { NotificationsApi } from './notifications-api';
import { newsSentence } from './sentences/sentence';

/** What the house told me: newest first, each a door to the thing itself. */
@Component({
  selector: 'app-inbox-page',
  imports: [Empty, Failure, Icon, InstantPipe, Loading, MatButton, MatButtonToggleModule, PageHeader],
  providers: [UrlState],
  templateUrl: './inbox-page.html',
  styleUrl: './inbox-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class InboxPage {
  private readonly api = inject(NotificationsApi);
  private readonly notice = inject(Notice);
  private readonly router = inject(Router);
  protected readonly url = inject(UrlState);
  protected readonly unread = inject(Unread);

  /** `?only=unread` */
  readonly only = input<string>();

  private readonly onlyUnread = computed(() => this.only() === 'unread');
  protected readonly list = this.api.list(this.onlyUnread);
  protected readonly shown = computed(() => (this.onlyUnread() ? 'unread' : 'all'));

  protected sentence({ code, details }: NotificationRow): string {
    return newsSentence(code, details);
  }

  protected async open(row: NotificationRow): Promise<void> {
    if (!row.readAt) await this.done(this.api.read(row.id));
    if (row.link) await this.router.navigateByUrl(row.link);
  }

  protected readAll(): Promise<void> {
    return this.done(this.api.readAll());
  }

  private async done(act: Promise<unknown>): Promise<void> {
    try {
      await act;
    } catch (error) {
      // Told at the foot of the page; what is unread stays unread.
      this.notice.problem(error);
    }
    this.unread.refresh();
    this.list.reload();
  }
}
