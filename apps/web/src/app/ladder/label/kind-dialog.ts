import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { form, FormField, FormRoot, maxLength, submit, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import type { LabelKindRow } from '@yanzhen/contract/ladder/label';
import { LABEL_GOALS, LABEL_LIMITS } from '@yanzhen/domain/ladder/label/label-kind';
import { Conflict } from '../../shared/feedback/conflict';
import { ConflictActs } from '../../shared/feedback/conflict-acts';
import { saving } from '../../shared/feedback/saving';
import { idempotency } from '../../shared/session/idempotency';
import { LabelApi } from './label-api';
import { goalWords } from './label-words';
import { CONFLICT_FIELDS, kindToSave, typedKind } from './typed-kind';

/** A kind of label; closes with what the server saved. Null = a new one. */
@Component({
  selector: 'app-kind-dialog',
  imports: [
    Conflict,
    ConflictActs,
    FormField,
    FormRoot,
    MatButton,
    MatCheckbox,
    MatDialogModule,
    MatFormFieldModule,
    MatInput,
    MatSelectModule,
  ],
  templateUrl: './kind-dialog.html',
  styleUrl: './form.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class KindDialog {
  private readonly api = inject(LabelApi);
  private readonly dialog = inject<MatDialogRef<KindDialog, LabelKindRow>>(MatDialogRef);
  private readonly seen = signal(inject<LabelKindRow | null>(MAT_DIALOG_DATA));
  private readonly once = idempotency();
  private readonly typed = signal(typedKind(this.seen()));

  protected readonly isNew = this.seen() === null;
  protected readonly goals = LABEL_GOALS.map((goal) => ({ goal, name: goalWords(goal) }));
  protected readonly conflictFields = CONFLICT_FIELDS;
  protected readonly theirs = signal<LabelKindRow | null>(null);
  protected readonly mine = computed<Partial<LabelKindRow>>(() => kindToSave(this.typed()));

  protected readonly form = form(
    this.typed,
    (path) => {
      validate(path.zh, ({ value }) =>
        value().trim() ? undefined : { kind: 'required', message: $localize`:@@labels.kind.zhMissing:请填写名称` },
      );
      maxLength(path.zh, LABEL_LIMITS.kindName);
      maxLength(path.en, LABEL_LIMITS.kindNameEn);
      maxLength(path.source, LABEL_LIMITS.source);
    },
    {
      submission: {
        action: saving(
          () => this.save(),
          (saved) => this.dialog.close(saved),
          (theirs: LabelKindRow | null) => this.theirs.set(theirs),
        ),
      },
    },
  );
  protected readonly refusal = computed(() => this.form().errors()[0]?.message);

  protected async keepMine(theirs: LabelKindRow): Promise<void> {
    this.seen.set(theirs);
    this.theirs.set(null);
    await submit(this.form);
  }

  protected takeTheirs(theirs: LabelKindRow): void {
    this.dialog.close(theirs);
  }

  private save(): Promise<LabelKindRow> {
    const seen = this.seen();
    const body = kindToSave(this.typed());
    return seen
      ? this.api.changeKind(seen.id, { ...body, version: seen.version })
      : this.api.addKind(body, this.once.headers());
  }
}
