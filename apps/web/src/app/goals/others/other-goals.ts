import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { RouterLink } from '@angular/router';
import type { OtherGoal } from '@yanzhen/contract/goals/scoreboard';
import { isLabelGoal } from '@yanzhen/domain/goals/counted-labels';
import { firstValueFrom } from 'rxjs';
import { Session } from '../../shared/session/session';
import { Failure } from '../../shared/states/failure';
import { Loading } from '../../shared/states/loading';
import { Definition } from '../definition/definition';
import { GoalsApi } from '../goals-api';
import { basisWords, figureWords, goalName, isCorrected, listBehind, sourceWords } from './other-goal-words';
import { ReportDialog, type ReportOrder } from './report-dialog';

/** The other numeric targets of the policy: counted where rows exist, reported beside it, else said to be unreported. */
@Component({
  selector: 'app-other-goals',
  imports: [Definition, Failure, Loading, MatButton, RouterLink],
  templateUrl: './other-goals.html',
  styleUrls: ['../figures.scss', './other-goals.scss'],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class OtherGoals {
  private readonly dialogs = inject(MatDialog);

  readonly asOf = input.required<string>();
  /** The reader may open the lists. */
  readonly opens = input.required<boolean>();
  /** The whole city is shown: what is reported is the city's. */
  readonly city = input.required<boolean>();

  protected readonly others = inject(GoalsApi).others(this.asOf);
  protected readonly mayReport = inject(Session).can('goals.write');
  protected readonly name = goalName;
  protected readonly figure = figureWords;
  protected readonly basis = basisWords;
  protected readonly fromLabels = isLabelGoal;
  protected readonly behind = listBehind;
  protected readonly source = sourceWords;
  protected readonly corrected = isCorrected;

  protected readonly reportLabel = (goal: OtherGoal): string =>
    $localize`:@@goals.others.reportOf:填报或更正：${goalName(goal)}:goal:`;

  protected async report(goal: OtherGoal): Promise<void> {
    const data: ReportOrder = { goal, asOf: this.asOf() };
    const dialog = this.dialogs.open<ReportDialog, ReportOrder, true>(ReportDialog, { data, width: '560px' });
    if (await firstValueFrom(dialog.afterClosed())) this.others.reload();
  }
}
