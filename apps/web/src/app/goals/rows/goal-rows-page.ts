import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import type { GoalRow } from '@yanzhen/contract/goals/goal';
import { inForce, targetWords } from '@yanzhen/domain/goals/goal';
import { firstValueFrom } from 'rxjs';
import { DayPipe } from '../../shared/format/pipes';
import { language } from '../../shared/language';
import { PageHeader } from '../../shared/page-header';
import { Session } from '../../shared/session/session';
import { Failure } from '../../shared/states/failure';
import { Loading } from '../../shared/states/loading';
import { GoalsApi } from '../goals-api';
import { GoalsNav } from '../goals-nav';
import { GoalDialog, type GoalOrder } from './goal-dialog';

/** Every goal and horizon; later horizons are added, the old ones stay readable. */
@Component({
  selector: 'app-goal-rows-page',
  imports: [DayPipe, Failure, GoalsNav, Loading, MatButton, PageHeader],
  templateUrl: './goal-rows-page.html',
  styleUrls: ['../figures.scss', './goal-rows-page.scss'],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class GoalRowsPage {
  private readonly dialogs = inject(MatDialog);
  private readonly session = inject(Session);

  protected readonly rows = inject(GoalsApi).rows();
  protected readonly mayWrite = this.session.can('goals.write');
  protected readonly target = targetWords;
  protected readonly name = (row: GoalRow): string => row[language()];
  /** Rows whose horizon applies today. */
  protected readonly current = computed(
    () => new Set(inForce(this.rows.hasValue() ? this.rows.value() : [], this.session.person().today)),
  );

  protected changeLabel(row: GoalRow): string {
    return $localize`:@@goals.rows.changeOf:修改：${this.name(row)}:goal: ${row.horizon}:horizon:`;
  }

  protected laterLabel(row: GoalRow): string {
    return $localize`:@@goals.rows.laterOf:添加新期限：${this.name(row)}:goal:`;
  }

  protected async open(row: GoalRow, as: GoalOrder['as']): Promise<void> {
    const dialog = this.dialogs.open<GoalDialog, GoalOrder, true>(GoalDialog, { data: { row, as }, width: '560px' });
    if (await firstValueFrom(dialog.afterClosed())) this.rows.reload();
  }
}
