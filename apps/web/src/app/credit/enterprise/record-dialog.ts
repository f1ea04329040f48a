import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { form, FormField, FormRoot, maxLength, required, submit, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import type { CreditOfEnterprise, CreditRecordRow } from '@yanzhen/contract/credit/record';
import { publicityOf } from '@yanzhen/domain/credit/publicity';
import { CREDIT_LIMITS, isNegative, RECORD_KINDS, SEVERITIES } from '@yanzhen/domain/credit/record';
import { isDay } from '@yanzhen/domain/shared/calendar-day';
import { Conflict } from '../../shared/feedback/conflict';
import { ConflictActs } from '../../shared/feedback/conflict-acts';
import { saving } from '../../shared/feedback/saving';
import { formatDay } from '../../shared/format/days';
import { idempotency } from '../../shared/session/idempotency';
import { CreditApi } from '../credit-api';
import { endWord, kindName, severityName } from '../words';
import { CONFLICT_FIELDS, recordToSave, typedRecord } from './typed-record';

export interface RecordOrder {
  enterprise: string;
  /** Null = a new one. */
  record: CreditRecordRow | null;
  /** `end`: only its repair, exit or withdrawal. */
  mode: 'add' | 'correct' | 'end';
}

const MISSING = $localize`:@@credit.missing:请填写`;

/** Enters a record, corrects it, or writes down its end. */
@Component({
  selector: 'app-record-dialog',
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
  templateUrl: './record-dialog.html',
  styleUrl: '../form.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RecordDialog {
  private readonly api = inject(CreditApi);
  private readonly dialog = inject<MatDialogRef<RecordDialog, true>>(MatDialogRef);
  private readonly order = inject<RecordOrder>(MAT_DIALOG_DATA);
  private readonly once = idempotency();
  private readonly seen = signal(this.order.record);
  private readonly typed = signal(typedRecord(this.order.record));

  protected readonly mode = this.order.mode;
  protected readonly kinds = RECORD_KINDS.map((code) => ({ code, name: kindName(code) }));
  protected readonly severities = SEVERITIES.map((code) => ({ code, name: severityName(code) }));
  protected readonly conflictFields = CONFLICT_FIELDS;
  protected readonly theirs = signal<CreditRecordRow | null>(null);
  protected readonly kind = computed(() => this.typed().kind);
  protected readonly ending = computed(() => endWord(this.kind()));
  protected readonly mine = computed<Partial<CreditRecordRow>>(
    () => recordToSave(this.typed(), false) as Partial<CreditRecordRow>,
  );
  /** What the regime of the day says, as long as the day is one. */
  protected readonly byRule = computed(() => {
    const { kind, severity, decidedOn, issuer } = this.typed();
    if (!isDay(decidedOn) || !isNegative(kind)) return null;
    const { until, repairableFrom } = publicityOf({ kind, severity, decidedOn, issuer });
    if (until === null) return $localize`:@@credit.byRule.open:按规定没有截止日期，到移出为止。`;
    return $localize`:@@credit.byRule:按规定公示到 ${formatDay(until)}:until:，最早 ${formatDay(repairableFrom)}:from: 可申请修复；另有规定的在下面填写。`;
  });

  protected readonly form = form(
    this.typed,
    (path) => {
      validate(path.document, (field) =>
        field.value().trim() || field.valueOf(path.kind) === 'grade'
          ? undefined
          : { kind: 'required', message: MISSING },
      );
      validate(path.issuer, ({ value }) => (value().trim() ? undefined : { kind: 'required', message: MISSING }));
      required(path.decidedOn, { message: MISSING });
      validate(path.grade, (field) =>
        field.value().trim() || field.valueOf(path.kind) !== 'grade'
          ? undefined
          : { kind: 'required', message: MISSING },
      );
      validate(path.scale, (field) =>
        field.value().trim() || field.valueOf(path.kind) !== 'grade'
          ? undefined
          : { kind: 'required', message: MISSING },
      );
      validate(path.endedOn, ({ value }) =>
        value() || this.mode !== 'end' ? undefined : { kind: 'required', message: MISSING },
      );
      validate(path.endReason, (field) =>
        field.value().trim() || !field.valueOf(path.endedOn) ? undefined : { kind: 'required', message: MISSING },
      );
      validate(path.why, ({ value }) =>
        value().trim() || this.mode !== 'correct' ? undefined : { kind: 'required', message: MISSING },
      );
      maxLength(path.document, CREDIT_LIMITS.document);
      maxLength(path.issuer, CREDIT_LIMITS.issuer);
      maxLength(path.grade, CREDIT_LIMITS.grade);
      maxLength(path.scale, CREDIT_LIMITS.scale);
      maxLength(path.cause, CREDIT_LIMITS.text);
      maxLength(path.untilReason, CREDIT_LIMITS.reason);
      maxLength(path.endReason, CREDIT_LIMITS.reason);
      maxLength(path.why, CREDIT_LIMITS.reason);
    },
    {
      submission: {
        action: saving(
          () => this.save(),
          () => this.dialog.close(true),
          (now: CreditOfEnterprise | null) => this.meet(now),
        ),
      },
    },
  );
  protected readonly refusal = computed(() => this.form().errors()[0]?.message);

  protected async keepMine(theirs: CreditRecordRow): Promise<void> {
    this.seen.set(theirs);
    this.theirs.set(null);
    await submit(this.form);
  }

  protected takeTheirs(): void {
    this.dialog.close(true);
  }

  /** Null when nobody was faster; the record itself may be gone by now. */
  private meet(now: CreditOfEnterprise | null): void {
    if (!now) return this.theirs.set(null);
    const theirs = now.records.find(({ id }) => id === this.seen()?.id);
    if (theirs) this.theirs.set(theirs);
    else this.dialog.close(true);
  }

  private save(): Promise<CreditOfEnterprise> {
    const { enterprise } = this.order;
    const seen = this.seen();
    const body = recordToSave(this.typed(), seen === null);
    if (!seen) return this.api.add(enterprise, body, this.once.headers());
    const why = this.typed().why.trim() || this.typed().endReason.trim();
    return this.api.change(enterprise, seen.id, { ...body, version: seen.version, why });
  }
}
