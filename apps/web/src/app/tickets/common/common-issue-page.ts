import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatProgressBar } from '@angular/material/progress-bar';
import { Router, RouterLink } from '@angular/router';
import type { BatchItem } from '@yanzhen/contract/platform/batch';
import type { CommonIssueDetail, LinkedRequest } from '@yanzhen/contract/tickets/common';
import { TICKET_LIMITS } from '@yanzhen/domain/tickets/ticket';
import { firstValueFrom } from 'rxjs';
import { BatchResult } from '../../shared/feedback/batch-result';
import { Confirm } from '../../shared/feedback/confirm';
import { Notice } from '../../shared/feedback/notice';
import { oneAtATime } from '../../shared/feedback/one-at-a-time';
import { InstantPipe } from '../../shared/format/pipes';
import { Icon } from '../../shared/icon/icon';
import { type Crumb, PageHeader } from '../../shared/page-header';
import { problemOf } from '../../shared/problem/problem-of';
import { problemSentence } from '../../shared/problem/problem-sentence';
import { Session } from '../../shared/session/session';
import { Failure } from '../../shared/states/failure';
import { Loading } from '../../shared/states/loading';
import { stateTone, stateWords } from '../words';
import { CommonApi } from './common-api';
import { commonStateTone, commonStateWords, sizeWords } from './common-words';
import { CommonEditDialog } from './edit-dialog';

/** One cause: its requests with how each stands to the one answer, and the answer. */
@Component({
  selector: 'app-common-issue-page',
  imports: [
    BatchResult,
    Failure,
    Icon,
    InstantPipe,
    Loading,
    MatButton,
    MatFormFieldModule,
    MatInput,
    MatProgressBar,
    PageHeader,
    RouterLink,
  ],
  templateUrl: './common-issue-page.html',
  styleUrl: './common-issue-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CommonIssuePage {
  private readonly api = inject(CommonApi);
  private readonly confirm = inject(Confirm);
  private readonly dialogs = inject(MatDialog);
  private readonly notice = inject(Notice);
  private readonly router = inject(Router);

  readonly id = input.required<string>();

  protected readonly loaded = this.api.one(this.id);
  protected readonly issue = computed(() => (this.loaded.hasValue() ? this.loaded.value() : null));
  protected readonly writes = inject(Session).can('common.write');
  protected readonly typed = signal('');
  private readonly turn = oneAtATime(() => this.loaded.reload());
  protected readonly busy = this.turn.busy;
  protected readonly outcome = signal<readonly BatchItem[] | null>(null);
  protected readonly ready = computed(() => (this.issue()?.linked ?? []).filter(canTake).length);
  protected readonly names = computed(
    () => new Map((this.issue()?.linked ?? []).map(({ ticket: { id, title } }) => [id, title])),
  );
  protected readonly lead = computed(() => {
    const one = this.issue();
    return one ? `${one.lead} · ${sizeWords(one)}` : '';
  });
  protected readonly most = TICKET_LIMITS.answer;
  protected readonly crumbs: readonly Crumb[] = [
    { label: $localize`:@@tickets.list.title:诉求办理`, link: '/tickets' },
    { label: $localize`:@@common.one:共性问题`, link: '/common-issues' },
  ];
  protected readonly canTake = canTake;
  protected readonly issueState = commonStateWords;
  protected readonly issueTone = commonStateTone;
  protected readonly stateWords = stateWords;
  protected readonly stateTone = stateTone;

  protected why({ objection }: LinkedRequest, { lead }: CommonIssueDetail): string {
    return objection ? problemSentence({ ...problemOf({ code: objection }), status: 422, details: { lead } }) : '';
  }

  /** Gives the words to each that can take them; the same words again to the rest. */
  protected async give(issue: CommonIssueDetail, answer: string): Promise<void> {
    if (this.busy() || !answer.trim()) return;
    const others = issue.linked.filter((one) => !one.answeredAt).length - this.ready();
    const sure = await this.confirm.ask({
      title: $localize`:@@common.answer.ask:统一答复？`,
      text: $localize`:@@common.answer.askText:现在能答复的 ${this.ready()}:ready: 件，企业会收到这份答复；另有 ${others}:others: 件原样不动，列明原因，以后可以再答复。答复发出后不能改。`,
      act: $localize`:@@common.answer.act:统一答复`,
    });
    if (!sure) return;
    await this.turn.doing(async () => {
      const { items } = await this.api.answer(issue.id, { version: issue.version, answer: answer.trim() });
      this.outcome.set(items);
    });
  }

  protected async edit(issue: CommonIssueDetail): Promise<void> {
    const dialog = this.dialogs.open(CommonEditDialog, { data: issue, width: '560px' });
    if (await firstValueFrom(dialog.afterClosed())) this.loaded.reload();
  }

  protected async dissolve({ id, version }: CommonIssueDetail): Promise<void> {
    const sure = await this.confirm.ask({
      title: $localize`:@@common.dissolve.ask:解散这个共性问题？`,
      text: $localize`:@@common.dissolve.askText:其中的诉求不受影响，各自继续办理；名称和原因不再保留。`,
      act: $localize`:@@common.dissolve:解散`,
      danger: true,
    });
    if (!sure) return;
    try {
      await this.api.dissolve(id, version);
      await this.router.navigate(['/common-issues']);
    } catch (error) {
      this.notice.problem(error);
      this.loaded.reload();
    }
  }

  protected async remove(issue: CommonIssueDetail, { ticket }: LinkedRequest): Promise<void> {
    await this.turn.doing(async () => {
      await this.api.unlink(issue.id, ticket.id);
      const text = $localize`:@@common.removed:已移出：${ticket.title}:title:`;
      void this.notice.sayWithUndo(text, () => void this.turn.doing(() => this.api.link(issue.id, [ticket.id])));
    });
  }
}

const canTake = ({ answeredAt, objection }: LinkedRequest): boolean => answeredAt === null && objection === null;
