import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { form, FormField, FormRoot, maxLength, required, submit, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import type { ReportedValue } from '@yanzhen/contract/goals/goal';
import type { OtherGoal } from '@yanzhen/contract/goals/scoreboard';
import { GOAL_LIMITS } from '@yanzhen/domain/goals/goal';
import { Conflict } from '../../shared/feedback/conflict';
import { ConflictActs } from '../../shared/feedback/conflict-acts';
import { saving } from '../../shared/feedback/saving';
import { Session } from '../../shared/session/session';
import { GoalsApi } from '../goals-api';
import { figureWords, goalName } from './other-goal-words';
import { CONFLICT_FIELDS, isFigure, reportToSave, seenOn, type TypedReport } from './typed-report';

export interface ReportOrder {
  goal: OtherGoal;
  asOf: string;
}

/** A figure with its source; for a day that has one already it is a correction, and the old figure stays. */
@Component({
  selector: 'app-report-dialog',
  imports: [Conflict, ConflictActs, FormField, FormRoot, MatButton, MatDialogModule, MatFormFieldModule, MatInput],
  templateUrl: './report-dialog.html',
  styleUrl: '../form.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ReportDialog {
  private readonly api = inject(GoalsApi);
  private readonly dialog = inject<MatDialogRef<ReportDialog, true>>(MatDialogRef);
  private readonly order = inject<ReportOrder>(MAT_DIALOG_DATA);
  private readonly typed = signal<TypedReport>({ asOf: this.order.asOf, value: '', source: '' });
  /** What somebody else entered meanwhile and this person has looked at. */
  private readonly met = signal<ReportedValue | null>(null);

  protected readonly goal = this.order.goal;
  protected readonly name = goalName(this.goal);
  private readonly today = inject(Session).person().today;
  protected readonly conflictFields = CONFLICT_FIELDS;
  protected readonly theirs = signal<ReportedValue | null>(null);
  private readonly seen = computed(() => this.met() ?? seenOn(this.goal.history, this.typed().asOf));
  protected readonly before = computed(() => {
    const seen = this.seen();
    return seen && figureWords(seen.value, this.goal.measure);
  });
  protected readonly mine = computed<Partial<ReportedValue>>(() => reportToSave(this.goal.code, this.typed(), 0));

  protected readonly form = form(
    this.typed,
    (path) => {
      required(path.asOf, { message: $localize`:@@goals.report.dayMissing:请填写日期` });
      validate(path.asOf, ({ value }) =>
        value() <= this.today
          ? undefined
          : { kind: 'ahead', message: $localize`:@@problems.goals.ahead:不能填报今天以后的数。` },
      );
      validate(path.value, ({ value }) =>
        isFigure(value())
          ? undefined
          : { kind: 'figure', message: $localize`:@@goals.report.figure:请填数字，最多四位小数` },
      );
      validate(path.source, ({ value }) =>
        value().trim() ? undefined : { kind: 'required', message: $localize`:@@goals.report.sourceMissing:请填写来源` },
      );
      maxLength(path.source, GOAL_LIMITS.source);
    },
    {
      submission: {
        action: saving(
          () => this.save(),
          () => this.dialog.close(true),
          (theirs: ReportedValue | null) => this.theirs.set(theirs),
        ),
      },
    },
  );
  protected readonly refusal = computed(() => this.form().errors()[0]?.message);

  protected async keepMine(theirs: ReportedValue): Promise<void> {
    this.met.set(theirs);
    this.theirs.set(null);
    await submit(this.form);
  }

  protected takeTheirs(): void {
    this.dialog.close(true);
  }

  private save(): Promise<ReportedValue> {
    return this.api.report(reportToSave(this.goal.code, this.typed(), this.seen()?.version ?? 0));
  }
}
