import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { form, FormField, FormRoot, maxLength, required, submit, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import type { CallDetail } from '@yanzhen/contract/credit/call';
import { CALL_KINDS, CALL_LIMITS, RESTRICTED_WAYS, TIE_RULES } from '@yanzhen/domain/credit/call/call';
import type { UnitCode } from '@yanzhen/domain/identity/unit';
import { Conflict } from '../../shared/feedback/conflict';
import { saving } from '../../shared/feedback/saving';
import { unitOptions } from '../../shared/names';
import { idempotency } from '../../shared/session/idempotency';
import { CallApi } from './call-api';
import { callToSave, CONFLICT_FIELDS, inOrder, soundPlaces, soundPoints, typedCall } from './typed-call';
import { KINDS, RESTRICTED, TIES } from './words';

const NO_POINTS = $localize`:@@calls.field.noPoints:请填 0 以上的数，最多四位小数`;

/** A new call, or its rules while it is a draft; closes with what the server saved. */
@Component({
  selector: 'app-call-dialog',
  imports: [Conflict, FormField, FormRoot, MatButton, MatDialogModule, MatFormFieldModule, MatInput, MatSelectModule],
  templateUrl: './call-dialog.html',
  styleUrl: './call-form.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CallDialog {
  private readonly api = inject(CallApi);
  private readonly dialog = inject<MatDialogRef<CallDialog, CallDetail>>(MatDialogRef);
  private readonly call = signal(inject<CallDetail | null>(MAT_DIALOG_DATA));
  private readonly once = idempotency();
  private readonly typed = signal(typedCall(this.call()));

  protected readonly isNew = this.call() === null;
  protected readonly units = unitOptions();
  protected readonly kinds = CALL_KINDS.map((kind) => ({ kind, name: KINDS[kind] }));
  protected readonly ties = TIE_RULES.map((rule) => ({ rule, name: TIES[rule] }));
  protected readonly ways = RESTRICTED_WAYS.map((way) => ({ way, name: RESTRICTED[way] }));
  protected readonly unitPlaces = signal<ReadonlyMap<UnitCode, string>>(
    new Map((this.call()?.unitPlaces ?? []).map(({ unitCode, places }) => [unitCode, String(places)])),
  );
  protected readonly conflictFields = CONFLICT_FIELDS;
  protected readonly theirs = signal<CallDetail | null>(null);
  protected readonly mine = computed<Partial<CallDetail>>(() => callToSave(this.typed(), this.unitPlaces()));

  protected readonly form = form(
    this.typed,
    (path) => {
      required(path.name, { message: $localize`:@@calls.field.nameMissing:请填写名称` });
      maxLength(path.name, CALL_LIMITS.name);
      maxLength(path.note, CALL_LIMITS.note);
      for (const field of [path.most, path.band])
        validate(field, ({ value }) => (soundPoints(value()) ? undefined : { kind: 'points', message: NO_POINTS }));
      validate(path.bar, ({ value }) =>
        value().trim() === '' || soundPoints(value()) ? undefined : { kind: 'points', message: NO_POINTS },
      );
      validate(path.places, ({ value }) =>
        value().trim() === '' || soundPlaces(value(), 1)
          ? undefined
          : { kind: 'places', message: $localize`:@@calls.field.placesRange:1–1000，不填为不限` },
      );
    },
    {
      submission: {
        action: saving(
          () => this.save(),
          (saved) => this.dialog.close(saved),
          (theirs: CallDetail | null) => this.theirs.set(theirs),
        ),
      },
    },
  );
  protected readonly refusal = computed(() => this.form().errors()[0]?.message);

  protected setUnit(unit: UnitCode, text: string): void {
    this.unitPlaces.set(new Map([...this.unitPlaces(), [unit, text]]));
  }

  protected async keepMine(theirs: CallDetail): Promise<void> {
    this.call.set(theirs);
    this.theirs.set(null);
    await submit(this.form);
  }

  protected takeTheirs(theirs: CallDetail): void {
    this.dialog.close(theirs);
  }

  private save(): Promise<CallDetail> {
    const call = this.call();
    const body = callToSave({ ...this.typed(), ties: inOrder(this.typed().ties) }, this.unitPlaces());
    return call
      ? this.api.change(call.id, { ...body, version: call.version })
      : this.api.create(body, this.once.headers());
  }
}
