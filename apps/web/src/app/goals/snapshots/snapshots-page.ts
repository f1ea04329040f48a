import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { RouterLink } from '@angular/router';
import { isMonth, monthBefore, monthOf } from '@yanzhen/domain/goals/month-end';
import { Notice } from '../../shared/feedback/notice';
import { DayPipe, InstantPipe } from '../../shared/format/pipes';
import { PageHeader } from '../../shared/page-header';
import { idempotency } from '../../shared/session/idempotency';
import { Session } from '../../shared/session/session';
import { Empty } from '../../shared/states/empty';
import { Failure } from '../../shared/states/failure';
import { Loading } from '../../shared/states/loading';
import { GoalsNav } from '../goals-nav';
import { SnapshotsApi } from './snapshots-api';

/** The frozen month ends. They are taken by themselves; a month that was missed can be frozen by hand. */
@Component({
  selector: 'app-snapshots-page',
  imports: [
    DayPipe,
    Empty,
    Failure,
    GoalsNav,
    InstantPipe,
    Loading,
    MatButton,
    MatFormField,
    MatInput,
    MatLabel,
    PageHeader,
    RouterLink,
  ],
  templateUrl: './snapshots-page.html',
  styleUrls: ['../figures.scss', './snapshots-page.scss'],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SnapshotsPage {
  private readonly api = inject(SnapshotsApi);
  private readonly notice = inject(Notice);
  private readonly session = inject(Session);
  private readonly once = idempotency();

  protected readonly list = this.api.all();
  protected readonly mayWrite = this.session.can('goals.write');
  /** The last month that is over. */
  protected readonly latest = monthBefore(monthOf(this.session.person().today));
  protected readonly month = signal(this.latest);
  protected readonly busy = signal(false);
  protected readonly fine = computed(() => isMonth(this.month()) && this.month() <= this.latest);

  protected async freeze(): Promise<void> {
    this.busy.set(true);
    try {
      await this.api.freeze(this.month(), this.once.headers());
      this.once.renew();
      this.list.reload();
    } catch (error) {
      // Told at the foot of the page: the month may be frozen by somebody else meanwhile.
      this.once.renew();
      this.notice.problem(error);
      this.list.reload();
    } finally {
      this.busy.set(false);
    }
  }
}
