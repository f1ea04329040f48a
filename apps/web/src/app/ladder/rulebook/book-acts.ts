import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { Router, RouterLink } from '@angular/router';
import type { RulebookDetail } from '@yanzhen/contract/ladder/rulebook';
import { firstValueFrom } from 'rxjs';
import { Confirm } from '../../shared/feedback/confirm';
import { Notice } from '../../shared/feedback/notice';
import { Icon } from '../../shared/icon/icon';
import { worded } from '../../shared/ladder-words/wording';
import { problemOf } from '../../shared/problem/problem-of';
import { Session } from '../../shared/session/session';
import { idempotency } from '../../shared/session/idempotency';
import { ConfirmMarkDialog } from './confirm-mark-dialog';
import { PublishDialog } from './publish-dialog';
import { RulebookApi } from './rulebook-api';

/** What the reader may do with a book as it stands, and why not where somebody else has to. */
@Component({
  selector: 'app-book-acts',
  imports: [Icon, MatButton, RouterLink],
  templateUrl: './book-acts.html',
  styleUrl: './book-acts.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class BookActs {
  private readonly api = inject(RulebookApi);
  private readonly dialogs = inject(MatDialog);
  private readonly asking = inject(Confirm);
  private readonly notice = inject(Notice);
  private readonly router = inject(Router);
  private readonly once = idempotency();

  readonly row = input.required<RulebookDetail>();
  readonly changed = output<RulebookDetail>();
  /** Somebody else was faster: what is shown is no longer so. */
  readonly stale = output();

  protected readonly mayPublish = inject(Session).can('ladder.rulebook.publish');
  protected readonly busy = signal(false);
  protected readonly isCopyable = computed(() => ['published', 'retired'].includes(this.row().status));

  private readonly seen = computed(() => ({ version: this.row().version }));

  protected copy(): Promise<void> {
    return this.during(async () => {
      const draft = await this.api.copy(this.row().id, this.once.headers());
      this.once.renew();
      await this.router.navigate(['/rulebooks', draft.id, 'edit']);
    });
  }

  protected submit(): Promise<void> {
    return this.during(async () => {
      this.changed.emit(await this.api.submit(this.row().id, this.seen()));
      this.notice.say($localize`:@@rulebook.submitted:已提交，等另一位同事发布`);
    });
  }

  protected giveBack(): Promise<void> {
    return this.during(async () => {
      this.changed.emit(await this.api.giveBack(this.row().id, this.seen()));
      this.notice.say($localize`:@@rulebook.returned:已退回为草稿`);
    });
  }

  protected async publish(): Promise<void> {
    await this.opened(PublishDialog, $localize`:@@rulebook.isPublished:已发布`);
  }

  protected async confirm(): Promise<void> {
    await this.opened(ConfirmMarkDialog, $localize`:@@rulebook.isMarked:核对标记已保存`);
  }

  protected async retire(): Promise<void> {
    const sure = await this.asking.ask({
      title: $localize`:@@rulebook.retire.ask:停用这部规则？`,
      text: $localize`:@@rulebook.retire.text:停用后不再用于判定，过去按它作出的结论保留。不能恢复，只能复制后重新发布。`,
      act: $localize`:@@rulebook.retire:停用`,
      danger: true,
    });
    if (sure) await this.during(async () => this.changed.emit(await this.api.retire(this.row().id, this.seen())));
  }

  protected async remove(): Promise<void> {
    const sure = await this.asking.ask({
      title: $localize`:@@rulebook.remove.ask:删除这份草稿？`,
      text: $localize`:@@rulebook.remove.text:“${worded(this.row())}:name:”的草稿和其中的改动都会删除，不能恢复。`,
      act: $localize`:@@rulebook.remove:删除草稿`,
      danger: true,
    });
    if (!sure) return;
    await this.during(async () => {
      await this.api.remove(this.row().id, this.row());
      this.notice.say($localize`:@@rulebook.removed:草稿已删除`);
      await this.router.navigate(['/rulebooks']);
    });
  }

  private async opened(dialog: typeof PublishDialog | typeof ConfirmMarkDialog, done: string): Promise<void> {
    const shown = this.dialogs.open<unknown, RulebookDetail, RulebookDetail | 'stale'>(dialog, {
      data: this.row(),
      width: '520px',
    });
    const answer = await firstValueFrom(shown.afterClosed());
    if (answer === 'stale') this.stale.emit();
    else if (answer) {
      this.changed.emit(answer);
      this.notice.say(done);
    }
  }

  private async during(act: () => Promise<void>): Promise<void> {
    this.busy.set(true);
    try {
      await act();
    } catch (error) {
      // Told at the foot of the page; a book that others changed meanwhile is shown as it is now.
      this.notice.problem(error);
      if ([404, 409].includes(problemOf(error).status)) this.stale.emit();
    } finally {
      this.busy.set(false);
    }
  }
}
