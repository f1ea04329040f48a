import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { form, FormField, FormRoot, maxLength, required, submit } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import type { OfficerRow } from '@yanzhen/contract/liaison/assignment';
import { LIAISON_LIMITS } from '@yanzhen/domain/liaison/assignment';
import { Conflict } from '../../shared/feedback/conflict';
import { ConflictActs } from '../../shared/feedback/conflict-acts';
import { saving } from '../../shared/feedback/saving';
import { UnitSelect } from '../../shared/inputs/unit-select';
import { idempotency } from '../../shared/session/idempotency';
import { Session } from '../../shared/session/session';
import { OfficerApi } from './officer-api';
import { CONFLICT_FIELDS, officerToSave, type TypedOfficer, typedOfficer } from './typed-officer';

/** Somebody who looks after enterprises: with an account, or as a name that leaders are written down with. */
@Component({
  selector: 'app-officer-dialog',
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
    UnitSelect,
  ],
  templateUrl: './officer-dialog.html',
  styleUrl: '../form.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class OfficerDialog {
  private readonly api = inject(OfficerApi);
  private readonly dialog = inject<MatDialogRef<OfficerDialog, true>>(MatDialogRef);
  private readonly me = inject(Session).person();
  private readonly once = idempotency();
  protected readonly seen = signal(inject<OfficerRow | null>(MAT_DIALOG_DATA));
  private readonly typed = signal<TypedOfficer>(typedOfficer(this.seen(), this.me.unitCode));

  protected readonly isNew = this.seen() === null;
  /** A county keeps its own people only. */
  protected readonly anyUnit = this.me.role === 'bureau';
  protected readonly city = $localize`:@@liaison.officer.city:市级`;
  protected readonly accounts = this.api.accounts();
  protected readonly conflictFields = CONFLICT_FIELDS;
  protected readonly theirs = signal<OfficerRow | null>(null);
  protected readonly mine = computed<Partial<OfficerRow>>(() => officerToSave(this.typed()));

  protected readonly form = form(
    this.typed,
    (path) => {
      required(path.name, { message: $localize`:@@liaison.officer.nameMissing:请填写姓名` });
      maxLength(path.name, LIAISON_LIMITS.person);
      maxLength(path.post, LIAISON_LIMITS.post);
      maxLength(path.phone, LIAISON_LIMITS.phone);
      maxLength(path.officePhone, LIAISON_LIMITS.phone);
    },
    {
      submission: {
        action: saving(
          () => this.save(),
          () => this.dialog.close(true),
          (theirs: OfficerRow | null) => this.theirs.set(theirs),
        ),
      },
    },
  );
  protected readonly refusal = computed(() => this.form().errors()[0]?.message);

  protected async keepMine(theirs: OfficerRow): Promise<void> {
    this.seen.set(theirs);
    this.theirs.set(null);
    await submit(this.form);
  }

  protected takeTheirs(): void {
    this.dialog.close(true);
  }

  private save(): Promise<OfficerRow> {
    const [seen, body] = [this.seen(), officerToSave(this.typed())];
    return seen
      ? this.api.change(seen.id, { ...body, version: seen.version })
      : this.api.create(body, this.once.headers());
  }
}
