import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { Router, RouterLink } from '@angular/router';
import type { HandoverState, StandInRow } from '@yanzhen/contract/liaison/handover';
import { addDays } from '@yanzhen/domain/shared/calendar-day';
import { firstValueFrom } from 'rxjs';
import { Confirm } from '../../shared/feedback/confirm';
import { Notice } from '../../shared/feedback/notice';
import { DayPipe } from '../../shared/format/pipes';
import { Icon } from '../../shared/icon/icon';
import { PageHeader } from '../../shared/page-header';
import { Session } from '../../shared/session/session';
import { Empty } from '../../shared/states/empty';
import { Failure } from '../../shared/states/failure';
import { Loading } from '../../shared/states/loading';
import { LiaisonNav } from '../liaison-nav';
import { HandoverApi } from './handover-api';
import { PairDialog, type PairKind } from './pair-dialog';
import { stateWords } from './words';

/** Hand-overs, and who acts for whom while they are away. */
@Component({
  selector: 'app-handover-list-page',
  imports: [DayPipe, Empty, Failure, Icon, LiaisonNav, Loading, MatButton, PageHeader, RouterLink],
  templateUrl: './handover-list-page.html',
  styleUrl: './handover.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class HandoverListPage {
  private readonly api = inject(HandoverApi);
  private readonly dialogs = inject(MatDialog);
  private readonly router = inject(Router);
  private readonly confirm = inject(Confirm);
  private readonly notice = inject(Notice);
  private readonly session = inject(Session);

  protected readonly office = this.session.can('liaison.assign');
  private readonly today = this.session.person().today;
  protected readonly handovers = this.api.handovers();
  protected readonly standIns = this.api.standIns(this.office);

  protected words(state: HandoverState): string {
    return stateWords(state);
  }

  /** Not over yet: it can be ended. */
  protected lasts({ endsOn }: StandInRow): boolean {
    return endsOn >= this.today;
  }

  protected async open(kind: PairKind): Promise<void> {
    const dialog = this.dialogs.open<PairDialog, PairKind, number>(PairDialog, { data: kind, width: '560px' });
    const id = await firstValueFrom(dialog.afterClosed());
    if (id === undefined) return;
    if (kind === 'handover') await this.router.navigate(['/liaison/handovers', id]);
    this.standIns.reload();
    this.notice.say($localize`:@@liaison.saved:已保存`);
  }

  protected async end(row: StandInRow): Promise<void> {
    const sure = await this.confirm.ask({
      title: $localize`:@@liaison.standIn.endTitle:结束 ${row.standInName}:name: 的代理？`,
      text: $localize`:@@liaison.standIn.endText:今天起不再能查看缺勤人的企业，已做的记录保留。`,
      act: $localize`:@@liaison.standIn.end:结束代理`,
    });
    if (!sure) return;
    try {
      const yesterday = addDays(this.today, -1);
      const endsOn = row.startsOn > yesterday ? row.startsOn : yesterday;
      await this.api.changeStandIn(row.id, { version: row.version, endsOn });
    } catch (error) {
      // Somebody else changed it first: the list shows how it stands.
      this.notice.problem(error);
    }
    this.standIns.reload();
  }
}
