import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { form, FormField, FormRoot, required, submit } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import type { AssignmentRow } from '@yanzhen/contract/liaison/assignment';
import { Conflict, type ConflictField } from '../../shared/feedback/conflict';
import { ConflictActs } from '../../shared/feedback/conflict-acts';
import { saving } from '../../shared/feedback/saving';
import { formatDay } from '../../shared/format/days';
import { AssignmentApi } from './assignment-api';

const CONFLICT_FIELDS: readonly ConflictField<AssignmentRow>[] = [
  { key: 'startsOn', label: $localize`:@@liaison.from:开始日期`, show: (day) => formatDay(day as string) },
  { key: 'endsOn', label: $localize`:@@liaison.to:结束日期`, show: (day) => formatDay(day as string | null) },
];

/** From when to when somebody looks after an enterprise; an end is written here too. */
@Component({
  selector: 'app-period-dialog',
  imports: [Conflict, ConflictActs, FormField, FormRoot, MatButton, MatDialogModule, MatFormFieldModule, MatInput],
  templateUrl: './period-dialog.html',
  styleUrl: '../form.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PeriodDialog {
  private readonly api = inject(AssignmentApi);
  private readonly dialog = inject<MatDialogRef<PeriodDialog, true>>(MatDialogRef);
  private readonly seen = signal(inject<AssignmentRow>(MAT_DIALOG_DATA));
  private readonly typed = signal({ startsOn: this.seen().startsOn, endsOn: this.seen().endsOn ?? '' });

  protected readonly row = this.seen();
  protected readonly conflictFields = CONFLICT_FIELDS;
  protected readonly theirs = signal<AssignmentRow | null>(null);
  protected readonly mine = computed<Partial<AssignmentRow>>(() => this.period());
  protected readonly form = form(
    this.typed,
    (path) => required(path.startsOn, { message: $localize`:@@liaison.fromMissing:请填写开始日期` }),
    {
      submission: {
        action: saving(
          () => this.api.change(this.seen(), { ...this.period(), version: this.seen().version }),
          () => this.dialog.close(true),
          (theirs: AssignmentRow | null) => this.theirs.set(theirs),
        ),
      },
    },
  );
  protected readonly refusal = computed(() => this.form().errors()[0]?.message);

  protected async keepMine(theirs: AssignmentRow): Promise<void> {
    this.seen.set(theirs);
    this.theirs.set(null);
    await submit(this.form);
  }

  protected takeTheirs(): void {
    this.dialog.close(true);
  }

  private period(): Pick<AssignmentRow, 'startsOn' | 'endsOn'> {
    const { startsOn, endsOn } = this.typed();
    return { startsOn, endsOn: endsOn || null };
  }
}
