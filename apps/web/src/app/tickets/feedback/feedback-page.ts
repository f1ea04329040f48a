import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatButtonToggleModule } from '@angular/material/button-toggle';
import { RouterLink } from '@angular/router';
import type { FeedbackRow, FeedbackState } from '@yanzhen/contract/tickets/hotline';
import { MESSAGE_STATES, type MessageState } from '@yanzhen/domain/tickets/hotline/message';
import { Notice } from '../../shared/feedback/notice';
import { formatInstant } from '../../shared/format/days';
import { InstantPipe } from '../../shared/format/pipes';
import { Icon } from '../../shared/icon/icon';
import { type Crumb, PageHeader } from '../../shared/page-header';
import { Session } from '../../shared/session/session';
import { Empty } from '../../shared/states/empty';
import { Failure } from '../../shared/states/failure';
import { Loading } from '../../shared/states/loading';
import { Cell, type Column } from '../../shared/table/column';
import { DataTable } from '../../shared/table/data-table';
import { UrlState } from '../../shared/url-state';
import { actWords } from '../words';
import { HotlineDays } from './days-section';
import { FeedbackApi } from './feedback-api';
import { failureWords, messageStateWords } from './feedback-words';

const COLUMNS: readonly Column<FeedbackRow>[] = [
  { key: 'order', label: $localize`:@@tickets.orderNo:工单编号`, always: true },
  { key: 'act', label: $localize`:@@feedback.act:环节`, text: ({ act }) => actWords(act) },
  { key: 'client', label: $localize`:@@feedback.client:对接方`, text: ({ client }) => client },
  { key: 'written', label: $localize`:@@feedback.written:办理时间`, text: ({ createdAt }) => formatInstant(createdAt) },
  { key: 'attempts', label: $localize`:@@feedback.attempts:已试次数`, text: ({ attempts }) => String(attempts) },
  { key: 'how', label: $localize`:@@feedback.how:情况` },
];

/** What the hotline was told of its orders, what waits, and how both sides' days compare. */
@Component({
  selector: 'app-feedback-page',
  imports: [
    Cell,
    DataTable,
    Empty,
    Failure,
    HotlineDays,
    Icon,
    InstantPipe,
    Loading,
    MatButton,
    MatButtonToggleModule,
    PageHeader,
    RouterLink,
  ],
  providers: [UrlState],
  templateUrl: './feedback-page.html',
  styleUrl: './feedback-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FeedbackPage {
  private readonly api = inject(FeedbackApi);
  private readonly notice = inject(Notice);
  private readonly session = inject(Session);
  protected readonly url = inject(UrlState);

  readonly state = input<string>();

  protected readonly shown = computed<MessageState>(
    () => MESSAGE_STATES.find((state) => state === this.state()) ?? 'waiting',
  );
  protected readonly states = this.api.states();
  protected readonly list = this.api.messages(this.shown);
  protected readonly busy = signal(false);
  protected readonly toggles = (['waiting', 'dead', 'sent'] as const).map((state) => ({
    state,
    name: messageStateWords(state),
  }));
  /** An administrator keeps the keys, but sees no requests. */
  protected readonly mayRead = this.session.can('ticket.read');
  protected readonly crumbs: readonly Crumb[] = this.mayRead
    ? [{ label: $localize`:@@tickets.list.title:诉求办理`, link: '/tickets' }]
    : [{ label: $localize`:@@keys.title:热线接口`, link: '/hotline-keys' }];

  protected readonly columns = COLUMNS;
  protected readonly key = (row: FeedbackRow): number => row.id;
  protected readonly failureWords = failureWords;

  protected replay(row: FeedbackRow): Promise<void> {
    return this.again(() => this.api.replay(row.id));
  }

  protected replayAll({ clientId }: FeedbackState): Promise<void> {
    return this.again(() => this.api.replayAll(clientId));
  }

  private async again(work: () => Promise<{ count: number }>): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    try {
      const { count } = await work();
      this.notice.say($localize`:@@feedback.replayed:${count}:count: 条将在一分钟内重新发送`);
    } catch (error) {
      this.notice.problem(error);
    } finally {
      this.busy.set(false);
      this.states.reload();
      this.list.reload();
    }
  }
}
