import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { RouterLink } from '@angular/router';
import type { AssignmentRow } from '@yanzhen/contract/liaison/assignment';
import { firstValueFrom } from 'rxjs';
import { Notice } from '../../shared/feedback/notice';
import { DayPipe } from '../../shared/format/pipes';
import { Icon } from '../../shared/icon/icon';
import { type Crumb, PageHeader } from '../../shared/page-header';
import { Session } from '../../shared/session/session';
import { Empty } from '../../shared/states/empty';
import { Failure } from '../../shared/states/failure';
import { Loading } from '../../shared/states/loading';
import { assignmentRoleName } from '../role-name';
import { AssignDialog, type ToAssign } from './assign-dialog';
import { AssignmentApi } from './assignment-api';
import { PeriodDialog } from './period-dialog';
import { ReplaceDialog } from './replace-dialog';

/** Everybody who looks after one enterprise: now, before, and from a day to come. */
@Component({
  selector: 'app-assigned-page',
  imports: [DayPipe, Empty, Failure, Icon, Loading, MatButton, PageHeader, RouterLink],
  templateUrl: './assigned-page.html',
  styleUrl: './assigned-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AssignedPage {
  private readonly api = inject(AssignmentApi);
  private readonly dialogs = inject(MatDialog);
  private readonly notice = inject(Notice);
  private readonly today = inject(Session).person().today;

  readonly id = input.required<string>();

  protected readonly enterprise = this.api.enterprise(this.id);
  protected readonly assignments = this.api.assignments(this.id);
  protected readonly name = computed(() => (this.enterprise.hasValue() ? this.enterprise.value().name : ''));
  protected readonly crumbs: readonly Crumb[] = [
    { label: $localize`:@@liaison.care.title:包联安排`, link: '/liaison/assignments' },
  ];
  protected readonly roleName = assignmentRoleName;
  private readonly rows = computed(() => (this.assignments.hasValue() ? this.assignments.value() : []));
  /** Those who do or will come first; whose time is over is history. */
  protected readonly living = computed(() => this.rows().filter((row) => !this.isOver(row)));
  protected readonly past = computed(() => this.rows().filter((row) => this.isOver(row)));

  protected begins(row: AssignmentRow): boolean {
    return row.startsOn > this.today;
  }

  private isOver({ endsOn }: AssignmentRow): boolean {
    return endsOn !== null && endsOn < this.today;
  }

  protected async assign(): Promise<void> {
    const data: ToAssign = { enterpriseIds: [Number(this.id())], name: this.name() };
    const dialog = this.dialogs.open<AssignDialog, ToAssign, true>(AssignDialog, { data, width: '560px' });
    this.follow((await firstValueFrom(dialog.afterClosed())) ?? false);
  }

  protected async period(row: AssignmentRow): Promise<void> {
    const dialog = this.dialogs.open<PeriodDialog, AssignmentRow, true>(PeriodDialog, { data: row, width: '520px' });
    this.follow((await firstValueFrom(dialog.afterClosed())) ?? false);
  }

  protected async replace(row: AssignmentRow): Promise<void> {
    const dialog = this.dialogs.open<ReplaceDialog, AssignmentRow, true>(ReplaceDialog, { data: row, width: '520px' });
    this.follow((await firstValueFrom(dialog.afterClosed())) ?? false);
  }

  private follow(saved: true | false): void {
    this.assignments.reload();
    if (saved) this.notice.say($localize`:@@liaison.saved:已保存`);
  }
}
