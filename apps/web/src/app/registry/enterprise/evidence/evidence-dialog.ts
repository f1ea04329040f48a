import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { form, FormField, FormRoot, maxLength, required, submit, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import type { EvidenceRow } from '@yanzhen/contract/registry/attachments';
import { ENTERPRISE_LIMITS, EVIDENCE_KINDS } from '@yanzhen/domain/registry/enterprise';
import { Conflict } from '../../../shared/feedback/conflict';
import { ConflictActs } from '../../../shared/feedback/conflict-acts';
import { saving } from '../../../shared/feedback/saving';
import { idempotency } from '../../../shared/session/idempotency';
import { AttachmentsApi } from '../../attachments-api';
import { evidenceName } from '../../words';
import { CONFLICT_FIELDS, evidenceToSave, typedEvidence } from './typed-evidence';

export interface EvidenceOrder {
  enterprise: string;
  /** Null = a new piece. */
  row: EvidenceRow | null;
}

/** One piece of evidence; closes with what the server saved. */
@Component({
  selector: 'app-evidence-dialog',
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
  templateUrl: './evidence-dialog.html',
  styleUrl: '../../form.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EvidenceDialog {
  private readonly api = inject(AttachmentsApi);
  private readonly dialog = inject<MatDialogRef<EvidenceDialog, EvidenceRow>>(MatDialogRef);
  private readonly order = inject<EvidenceOrder>(MAT_DIALOG_DATA);
  private readonly once = idempotency();
  private readonly seen = signal(this.order.row);
  private readonly typed = signal(typedEvidence(this.order.row));

  protected readonly isNew = this.order.row === null;
  protected readonly kinds = EVIDENCE_KINDS.map((kind) => ({ kind, name: evidenceName(kind) }));
  protected readonly conflictFields = CONFLICT_FIELDS;
  protected readonly theirs = signal<EvidenceRow | null>(null);
  protected readonly mine = computed<Partial<EvidenceRow>>(() => evidenceToSave(this.typed(), 0));

  protected readonly form = form(
    this.typed,
    (path) => {
      required(path.name, { message: $localize`:@@registry.evidence.nameMissing:请填写名称` });
      maxLength(path.name, ENTERPRISE_LIMITS.evidenceName);
      maxLength(path.number, ENTERPRISE_LIMITS.evidenceNumber);
      maxLength(path.note, ENTERPRISE_LIMITS.note);
      validate(path.expiresOn, (field) =>
        field.value() && field.value() < field.valueOf(path.obtainedOn)
          ? { kind: 'reversed', message: $localize`:@@registry.evidence.reversed:早于取得日期` }
          : undefined,
      );
    },
    {
      submission: {
        action: saving(
          () => this.save(),
          (saved) => this.dialog.close(saved),
          (theirs: EvidenceRow | null) => this.theirs.set(theirs),
        ),
      },
    },
  );
  protected readonly refusal = computed(() => this.form().errors()[0]?.message);

  protected async keepMine(theirs: EvidenceRow): Promise<void> {
    this.seen.set(theirs);
    this.theirs.set(null);
    await submit(this.form);
  }

  protected takeTheirs(theirs: EvidenceRow): void {
    this.dialog.close(theirs);
  }

  private save(): Promise<EvidenceRow> {
    const seen = this.seen();
    const body = evidenceToSave(this.typed(), seen?.version ?? 0);
    return seen
      ? this.api.changeEvidence(this.order.enterprise, seen.id, body)
      : this.api.addEvidence(this.order.enterprise, body, this.once.headers());
  }
}
