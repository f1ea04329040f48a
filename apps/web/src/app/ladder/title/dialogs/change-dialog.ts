import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { form, FormField, FormRoot, maxLength, required, submit, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import type { ChangeReportRow, SaveChangeReport } from '@yanzhen/contract/ladder/title-life';
import { TITLE_LIMITS } from '@yanzhen/domain/ladder/title';
import { CHANGE_KINDS, type ChangeKind } from '@yanzhen/domain/ladder/title-life/change-report';
import { Conflict, type ConflictField } from '../../../shared/feedback/conflict';
import { ConflictActs } from '../../../shared/feedback/conflict-acts';
import { saving } from '../../../shared/feedback/saving';
import { formatDay } from '../../../shared/format/days';
import { idempotency } from '../../../shared/session/idempotency';
import { Session } from '../../../shared/session/session';
import { TitleLifeApi } from '../title-life-api';
import { changeWords } from '../words';

export interface ChangeOrder {
  enterpriseId: string | number;
  name: string;
  /** Null: a new one. */
  row: ChangeReportRow | null;
}

interface TypedChange {
  kind: ChangeKind;
  happenedOn: string;
  reportedOn: string;
  note: string;
}

const toSave = ({ kind, happenedOn, reportedOn, note }: TypedChange): SaveChangeReport => ({
  kind,
  happenedOn,
  reportedOn: reportedOn || null,
  note: note.trim() || null,
});

/** A major change of a title holder, and when it was reported; closes with what was saved, null: what somebody else saved stays. */
@Component({
  selector: 'app-change-dialog',
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
  templateUrl: './change-dialog.html',
  styleUrl: './dialog.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ChangeDialog {
  private readonly api = inject(TitleLifeApi);
  private readonly dialog = inject<MatDialogRef<ChangeDialog, ChangeReportRow | null>>(MatDialogRef);
  protected readonly order = inject<ChangeOrder>(MAT_DIALOG_DATA);
  protected readonly today = inject(Session).person().today;
  private readonly once = idempotency();
  private readonly seen = signal(this.order.row);
  private readonly typed = signal<TypedChange>({
    kind: this.order.row?.kind ?? 'rename',
    happenedOn: this.order.row?.happenedOn ?? '',
    reportedOn: this.order.row?.reportedOn ?? '',
    note: this.order.row?.note ?? '',
  });

  protected readonly kinds = CHANGE_KINDS.map((kind) => ({ kind, name: changeWords(kind) }));
  protected readonly theirs = signal<ChangeReportRow | null>(null);
  protected readonly mine = computed<Partial<ChangeReportRow>>(() => toSave(this.typed()));
  protected readonly conflictFields: readonly ConflictField<ChangeReportRow>[] = [
    { key: 'kind', label: $localize`:@@titles.change.kind:变化类型`, show: (kind) => changeWords(kind as ChangeKind) },
    { key: 'happenedOn', label: $localize`:@@titles.change.on:发生日期`, show: (day) => formatDay(day as string) },
    {
      key: 'reportedOn',
      label: $localize`:@@titles.change.reported:报告日期`,
      show: (day) => formatDay(day as string),
    },
    { key: 'note', label: $localize`:@@titles.note:备注` },
  ];
  protected readonly form = form(
    this.typed,
    (path) => {
      required(path.happenedOn, { message: $localize`:@@titles.day.missing:请选择日期` });
      validate(path.happenedOn, ({ value }) => this.notAhead(value()));
      validate(path.reportedOn, ({ value }) => this.notAhead(value()));
      validate(path.reportedOn, (field) =>
        field.value() && field.value() < field.valueOf(path.happenedOn)
          ? { kind: 'before', message: $localize`:@@titles.change.before:早于发生日期` }
          : undefined,
      );
      maxLength(path.note, TITLE_LIMITS.why);
    },
    {
      submission: {
        action: saving(
          () => this.save(),
          (saved) => this.dialog.close(saved),
          (theirs: ChangeReportRow | null) => this.theirs.set(theirs),
        ),
      },
    },
  );
  protected readonly refusal = computed(() => this.form().errors()[0]?.message);

  protected async keepMine(theirs: ChangeReportRow): Promise<void> {
    this.seen.set(theirs);
    this.theirs.set(null);
    await submit(this.form);
  }

  protected takeTheirs(): void {
    this.dialog.close(null);
  }

  private notAhead(day: string) {
    return day > this.today ? { kind: 'ahead', message: $localize`:@@titles.day.ahead:不能晚于今天` } : undefined;
  }

  private save(): Promise<ChangeReportRow> {
    const seen = this.seen();
    const body = toSave(this.typed());
    return seen
      ? this.api.editChange(seen, { ...body, version: seen.version })
      : this.api.addChange(this.order.enterpriseId, body, this.once.headers());
  }
}
