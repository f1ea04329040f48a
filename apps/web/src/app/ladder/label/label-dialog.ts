import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { form, FormField, FormRoot, maxLength, required, submit, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import type { LabelKindRow, LabelRow } from '@yanzhen/contract/ladder/label';
import { LABEL_LIMITS } from '@yanzhen/domain/ladder/label/label-kind';
import { Conflict } from '../../shared/feedback/conflict';
import { ConflictActs } from '../../shared/feedback/conflict-acts';
import { saving } from '../../shared/feedback/saving';
import { idempotency } from '../../shared/session/idempotency';
import { LabelApi } from './label-api';
import { kindName } from './label-words';
import { conflictFields, labelToSave, typedLabel } from './typed-label';

export interface LabelOrder {
  enterprise: string;
  kinds: readonly LabelKindRow[];
  /** Null = a new one. */
  row: LabelRow | null;
}

/** One label by hand; closes with what the server saved. */
@Component({
  selector: 'app-label-dialog',
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
  templateUrl: './label-dialog.html',
  styleUrl: './form.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LabelDialog {
  private readonly api = inject(LabelApi);
  private readonly dialog = inject<MatDialogRef<LabelDialog, LabelRow>>(MatDialogRef);
  private readonly order = inject<LabelOrder>(MAT_DIALOG_DATA);
  private readonly once = idempotency();
  private readonly seen = signal(this.order.row);

  protected readonly isNew = this.order.row === null;
  /** A retired kind stays with the labels that have it. */
  protected readonly kinds = this.order.kinds
    .filter(({ id, retiredOn }) => retiredOn === null || id === this.order.row?.kindId)
    .map((kind) => ({ ...kind, name: kindName(kind) }));
  private readonly typed = signal(typedLabel(this.order.row, this.kinds));
  protected readonly conflictFields = conflictFields(this.order.kinds);
  protected readonly theirs = signal<LabelRow | null>(null);
  protected readonly mine = computed<Partial<LabelRow>>(() => labelToSave(this.typed()));
  protected readonly chosen = computed(() => this.kinds.find(({ id }) => id === this.typed().kindId));

  protected readonly form = form(
    this.typed,
    (path) => {
      maxLength(path.item, LABEL_LIMITS.item);
      maxLength(path.batch, LABEL_LIMITS.batch);
      maxLength(path.document, LABEL_LIMITS.document);
      maxLength(path.certificateNo, LABEL_LIMITS.certificateNo);
      maxLength(path.note, LABEL_LIMITS.note);
      required(path.validFrom, { message: $localize`:@@labels.dayMissing:请填写日期` });
      validate(path.validTo, (field) =>
        field.value() && field.value() < field.valueOf(path.validFrom)
          ? { kind: 'reversed', message: $localize`:@@labels.reversed:早于开始日期` }
          : undefined,
      );
    },
    {
      submission: {
        action: saving(
          () => this.save(),
          (saved) => this.dialog.close(saved),
          (theirs: LabelRow | null) => this.theirs.set(theirs),
        ),
      },
    },
  );
  protected readonly refusal = computed(() => this.form().errors()[0]?.message);

  protected async keepMine(theirs: LabelRow): Promise<void> {
    this.seen.set(theirs);
    this.theirs.set(null);
    await submit(this.form);
  }

  protected takeTheirs(theirs: LabelRow): void {
    this.dialog.close(theirs);
  }

  private save(): Promise<LabelRow> {
    const seen = this.seen();
    const body = labelToSave(this.typed());
    return seen
      ? this.api.change(this.order.enterprise, seen.id, { ...body, version: seen.version })
      : this.api.add(this.order.enterprise, body, this.once.headers());
  }
}
