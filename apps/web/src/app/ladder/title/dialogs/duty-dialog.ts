import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { form, FormField, FormRoot, maxLength, required, submit, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import type { DutyRow } from '@yanzhen/contract/ladder/title-life';
import { TITLE_LIMITS } from '@yanzhen/domain/ladder/title';
import { Conflict, type ConflictField } from '../../../shared/feedback/conflict';
import { ConflictActs } from '../../../shared/feedback/conflict-acts';
import { saving } from '../../../shared/feedback/saving';
import { formatDay } from '../../../shared/format/days';
import { DayPipe, TitleNamePipe } from '../../../shared/format/pipes';
import { Session } from '../../../shared/session/session';
import { TitleLifeApi } from '../title-life-api';

/** Records or corrects that the data on the ministry's platform were brought up to date; closes with what was saved, null: what somebody else saved stays. */
@Component({
  selector: 'app-duty-dialog',
  imports: [
    Conflict,
    ConflictActs,
    DayPipe,
    FormField,
    FormRoot,
    MatButton,
    MatDialogModule,
    MatFormFieldModule,
    MatInput,
    TitleNamePipe,
  ],
  templateUrl: './duty-dialog.html',
  styleUrl: './dialog.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DutyDialog {
  private readonly api = inject(TitleLifeApi);
  private readonly dialog = inject<MatDialogRef<DutyDialog, DutyRow | null>>(MatDialogRef);
  protected readonly row = signal(inject<DutyRow>(MAT_DIALOG_DATA));
  protected readonly today = inject(Session).person().today;
  private readonly typed = signal({ doneOn: this.row().doneOn ?? this.today, note: this.row().note ?? '' });

  protected readonly first = `${this.row().year}-01-01`;
  protected readonly theirs = signal<DutyRow | null>(null);
  protected readonly mine = computed<Partial<DutyRow>>(() => this.typed());
  protected readonly conflictFields: readonly ConflictField<DutyRow>[] = [
    { key: 'doneOn', label: $localize`:@@titles.duty.doneOn:更新日期`, show: (day) => formatDay(day as string) },
    { key: 'note', label: $localize`:@@titles.note:备注` },
  ];
  protected readonly form = form(
    this.typed,
    (path) => {
      required(path.doneOn, { message: $localize`:@@titles.day.missing:请选择日期` });
      validate(path.doneOn, ({ value }) =>
        value() && (value() < this.first || value() > this.today)
          ? { kind: 'range', message: $localize`:@@titles.duty.range:应在当年 1 月 1 日之后，且不晚于今天` }
          : undefined,
      );
      maxLength(path.note, TITLE_LIMITS.why);
    },
    {
      submission: {
        action: saving(
          () => this.api.saveDuty(this.row(), { ...this.body(), version: this.row().version }),
          (saved) => this.dialog.close(saved),
          (theirs: DutyRow | null) => this.theirs.set(theirs),
        ),
      },
    },
  );
  protected readonly refusal = computed(() => this.form().errors()[0]?.message);

  protected async keepMine(theirs: DutyRow): Promise<void> {
    this.row.set(theirs);
    this.theirs.set(null);
    await submit(this.form);
  }

  protected takeTheirs(): void {
    this.dialog.close(null);
  }

  private body() {
    const { doneOn, note } = this.typed();
    return { doneOn, note: note.trim() || null };
  }
}
