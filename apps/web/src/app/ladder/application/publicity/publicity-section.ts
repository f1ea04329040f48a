import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { RouterLink } from '@angular/router';
import type { RoundRow } from '@yanzhen/contract/ladder/application';
import type { PublicityRow } from '@yanzhen/contract/ladder/publicity';
import { firstValueFrom } from 'rxjs';
import { EstimateNote } from '../../../shared/estimate-note';
import { Confirm } from '../../../shared/feedback/confirm';
import { Notice } from '../../../shared/feedback/notice';
import { DayPipe } from '../../../shared/format/pipes';
import { Session } from '../../../shared/session/session';
import { Empty } from '../../../shared/states/empty';
import { Failure } from '../../../shared/states/failure';
import { Loading } from '../../../shared/states/loading';
import { ApplicationApi } from '../application-api';
import { PublicityApi } from '../publicity-api';
import { Objections } from './objections';
import { PublicityDialog, type PublicityOrder } from './publicity-dialog';

const SHANGHAI = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' });

/** Lists on public show: opened here, their objections answered, concluded when the time is over. */
@Component({
  selector: 'app-publicity-section',
  imports: [DayPipe, Empty, EstimateNote, Failure, Loading, MatButton, Objections, RouterLink],
  templateUrl: './publicity-section.html',
  styleUrl: './publicity-section.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PublicitySection {
  private readonly api = inject(PublicityApi);
  private readonly dialogs = inject(MatDialog);
  private readonly confirm = inject(Confirm);
  private readonly notice = inject(Notice);

  readonly round = input.required<RoundRow>();

  private readonly roundId = computed(() => String(this.round().id));
  protected readonly mayWrite = inject(Session).can('round.write');
  protected readonly list = this.api.ofRound(this.roundId);
  /** Everybody who passed and is on no list yet. */
  protected readonly passed = inject(ApplicationApi).list(
    computed(() => ({ round: this.roundId(), state: 'city_passed' })),
  );

  protected async open(): Promise<void> {
    while (this.passed.hasMore() && !this.passed.moreError()) await this.passed.more();
    const today = SHANGHAI.format(Date.now());
    const dialog = this.dialogs.open<PublicityDialog, PublicityOrder, PublicityRow[]>(PublicityDialog, {
      data: { round: this.round(), rows: this.passed.rows(), today },
      width: '600px',
    });
    if (await firstValueFrom(dialog.afterClosed())) this.reload();
  }

  protected async conclude(publicity: PublicityRow): Promise<void> {
    const sure = await this.confirm.ask({
      title: $localize`:@@apply.conclude.title:结束公示并推荐？`,
      text: $localize`:@@apply.conclude.text:没有未答复异议的企业转为“已推荐”；还有异议未答复的留在公示中。`,
      act: $localize`:@@apply.conclude.act:结束公示并推荐`,
    });
    if (!sure) return;
    try {
      const { recommended, held } = await this.api.conclude(publicity.id);
      this.notice.say(
        $localize`:@@apply.conclude.done:已推荐 ${recommended}:count: 家，${held}:held: 家因异议未答复暂留`,
      );
    } catch (error) {
      // Told at the foot of the page; the list stays on show.
      this.notice.problem(error);
    }
    this.reload();
  }

  protected reload(): void {
    this.list.reload();
    this.passed.reload();
  }
}
