import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { form, FormField, FormRoot, maxLength, required, submit, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import type { TitleRow } from '@yanzhen/contract/ladder/title';
import { TITLE_LIMITS } from '@yanzhen/domain/ladder/title';
import { TITLE_KINDS } from '@yanzhen/domain/ladder/title-kind';
import { Conflict } from '../../../shared/feedback/conflict';
import { ConflictActs } from '../../../shared/feedback/conflict-acts';
import { saving } from '../../../shared/feedback/saving';
import { titleName } from '../../../shared/names';
import { idempotency } from '../../../shared/session/idempotency';
import { TitlesApi } from './titles-api';
import { CONFLICT_FIELDS, titleToSave, typedTitle } from './typed-title';

export interface TitleOrder {
  enterprise: string;
  /** Null = a new one. */
  row: TitleRow | null;
}

const MISSING = {
  batch: $localize`:@@registry.titles.batchMissing:请填写批次`,
  day: $localize`:@@registry.titles.dayMissing:请填写日期`,
};

/** One title by hand; closes with what the server saved. */
@Component({
  selector: 'app-title-dialog',
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
  templateUrl: './title-dialog.html',
  styleUrl: '../../form.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TitleDialog {
  private readonly api = inject(TitlesApi);
  private readonly dialog = inject<MatDialogRef<TitleDialog, TitleRow>>(MatDialogRef);
  private readonly order = inject<TitleOrder>(MAT_DIALOG_DATA);
  private readonly once = idempotency();
  private readonly seen = signal(this.order.row);
  private readonly typed = signal(typedTitle(this.order.row));

  protected readonly isNew = this.order.row === null;
  protected readonly kinds = TITLE_KINDS.map((kind) => ({ kind, name: titleName(kind) }));
  protected readonly conflictFields = CONFLICT_FIELDS;
  protected readonly theirs = signal<TitleRow | null>(null);
  protected readonly mine = computed<Partial<TitleRow>>(() => titleToSave(this.typed()));

  protected readonly form = form(
    this.typed,
    (path) => {
      validate(path.batch, ({ value }) => (value().trim() ? undefined : { kind: 'required', message: MISSING.batch }));
      maxLength(path.batch, TITLE_LIMITS.batch);
      maxLength(path.certificateNo, TITLE_LIMITS.certificateNo);
      maxLength(path.document, TITLE_LIMITS.document);
      required(path.validFrom, { message: MISSING.day });
      required(path.validTo, { message: MISSING.day });
      validate(path.validTo, (field) =>
        field.value() && field.value() < field.valueOf(path.validFrom)
          ? { kind: 'reversed', message: $localize`:@@registry.titles.reversed:早于开始日期` }
          : undefined,
      );
    },
    {
      submission: {
        action: saving(
          () => this.save(),
          (saved) => this.dialog.close(saved),
          (theirs: TitleRow | null) => this.theirs.set(theirs),
        ),
      },
    },
  );
  protected readonly refusal = computed(() => this.form().errors()[0]?.message);

  protected async keepMine(theirs: TitleRow): Promise<void> {
    this.seen.set(theirs);
    this.theirs.set(null);
    await submit(this.form);
  }

  protected takeTheirs(theirs: TitleRow): void {
    this.dialog.close(theirs);
  }

  private save(): Promise<TitleRow> {
    const seen = this.seen();
    const body = titleToSave(this.typed());
    return seen
      ? this.api.change(this.order.enterprise, seen.id, { ...body, version: seen.version })
      : this.api.register(this.order.enterprise, body, this.once.headers());
  }
}
