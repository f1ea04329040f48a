import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { form, FormField, FormRoot, maxLength, required, submit, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import type { GoalRow } from '@yanzhen/contract/goals/goal';
import { COMPARISONS, GOAL_LIMITS } from '@yanzhen/domain/goals/goal';
import { Conflict } from '../../shared/feedback/conflict';
import { ConflictActs } from '../../shared/feedback/conflict-acts';
import { saving } from '../../shared/feedback/saving';
import { language } from '../../shared/language';
import { idempotency } from '../../shared/session/idempotency';
import { GoalsApi } from '../goals-api';
import { isFigure } from '../others/typed-report';
import { barToSave, COMPARISON_WORDS, CONFLICT_FIELDS, typedGoal } from './typed-goal';

export interface GoalOrder {
  row: GoalRow;
  /** `later`: a new row of the same goal with a later horizon; the row itself stays. */
  as: 'change' | 'later';
}

/** The bar of a goal, or of a later horizon of it. */
@Component({
  selector: 'app-goal-dialog',
  imports: [
    Conflict,
    ConflictActs,
    FormField,
    FormRoot,
    MatButton,
    MatDialogModule,
    MatFormFieldModule,
    MatInput,
    MatSelectModule,
  ],
  templateUrl: './goal-dialog.html',
  styleUrl: '../form.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class GoalDialog {
  private readonly api = inject(GoalsApi);
  private readonly dialog = inject<MatDialogRef<GoalDialog, true>>(MatDialogRef);
  private readonly order = inject<GoalOrder>(MAT_DIALOG_DATA);
  private readonly once = idempotency();
  private readonly seen = signal(this.order.row);
  private readonly typed = signal({
    ...typedGoal(this.order.row),
    ...(this.order.as === 'later' ? { horizon: '', clause: '' } : {}),
  });

  protected readonly isLater = this.order.as === 'later';
  protected readonly row = this.order.row;
  protected readonly name = this.row[language()];
  protected readonly comparisons = COMPARISONS.map((value) => ({ value, words: COMPARISON_WORDS[value] }));
  protected readonly conflictFields = CONFLICT_FIELDS;
  protected readonly theirs = signal<GoalRow | null>(null);
  protected readonly mine = computed<Partial<GoalRow>>(() => barToSave(this.typed()));
  protected readonly isRange = computed(() => this.typed().comparison === 'between');

  protected readonly form = form(
    this.typed,
    (path) => {
      const figure = { kind: 'figure', message: $localize`:@@goals.report.figure:请填数字，最多四位小数` };
      required(path.horizon, { message: $localize`:@@goals.report.dayMissing:请填写日期` });
      validate(path.target, ({ value }) => (isFigure(value()) ? undefined : figure));
      validate(path.upTo, ({ value }) => (isFigure(value()) ? undefined : figure));
      validate(path.clause, ({ value }) =>
        value().trim() ? undefined : { kind: 'required', message: $localize`:@@goals.rows.clauseMissing:请填写依据` },
      );
      maxLength(path.clause, GOAL_LIMITS.clause);
    },
    {
      submission: {
        action: saving(
          () => this.save(),
          () => this.dialog.close(true),
          (theirs: GoalRow | null) => this.theirs.set(theirs),
        ),
      },
    },
  );
  protected readonly refusal = computed(() => this.form().errors()[0]?.message);

  protected async keepMine(theirs: GoalRow): Promise<void> {
    this.seen.set(theirs);
    this.theirs.set(null);
    await submit(this.form);
  }

  protected takeTheirs(): void {
    this.dialog.close(true);
  }

  private save(): Promise<GoalRow> {
    const [bar, { id, code, version }] = [barToSave(this.typed()), this.seen()];
    return this.isLater
      ? this.api.addRow({ ...bar, code, horizon: this.typed().horizon }, this.once.headers())
      : this.api.changeRow(id, { ...bar, version });
  }
}
