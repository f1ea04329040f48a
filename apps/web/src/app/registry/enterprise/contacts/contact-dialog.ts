import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { form, FormField, FormRoot, maxLength, required, submit } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import type { ContactRow } from '@yanzhen/contract/registry/attachments';
import { CONTACT_ROLES, ENTERPRISE_LIMITS } from '@yanzhen/domain/registry/enterprise';
import { Conflict } from '../../../shared/feedback/conflict';
import { ConflictActs } from '../../../shared/feedback/conflict-acts';
import { saving } from '../../../shared/feedback/saving';
import { idempotency } from '../../../shared/session/idempotency';
import { AttachmentsApi } from '../../attachments-api';
import { contactRoleName } from '../../words';
import { CONFLICT_FIELDS, contactToSave, isMasked, typedContact } from './typed-contact';

export interface ContactOrder {
  enterprise: string;
  /** Null = a new person. */
  row: ContactRow | null;
}

/** One person to speak to; closes with what the server saved. */
@Component({
  selector: 'app-contact-dialog',
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
  templateUrl: './contact-dialog.html',
  styleUrl: '../../form.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ContactDialog {
  private readonly api = inject(AttachmentsApi);
  private readonly dialog = inject<MatDialogRef<ContactDialog, ContactRow>>(MatDialogRef);
  private readonly order = inject<ContactOrder>(MAT_DIALOG_DATA);
  private readonly once = idempotency();
  private readonly seen = signal(this.order.row);
  private readonly typed = signal(typedContact(this.order.row));

  protected readonly isNew = this.order.row === null;
  protected readonly phoneIsMasked = isMasked(this.order.row?.phone ?? null);
  protected readonly roles = CONTACT_ROLES.map((role) => ({ role, name: contactRoleName(role) }));
  protected readonly conflictFields = CONFLICT_FIELDS;
  protected readonly theirs = signal<ContactRow | null>(null);
  protected readonly mine = computed<Partial<ContactRow>>(() => contactToSave(this.typed(), 0, this.phoneIsMasked));

  protected readonly form = form(
    this.typed,
    (path) => {
      required(path.name, { message: $localize`:@@registry.contact.nameMissing:请填写姓名` });
      maxLength(path.name, ENTERPRISE_LIMITS.person);
      maxLength(path.phone, ENTERPRISE_LIMITS.phone);
      maxLength(path.duty, ENTERPRISE_LIMITS.duty);
    },
    {
      submission: {
        action: saving(
          () => this.save(),
          (saved) => this.dialog.close(saved),
          (theirs: ContactRow | null) => this.theirs.set(theirs),
        ),
      },
    },
  );
  protected readonly refusal = computed(() => this.form().errors()[0]?.message);

  protected async keepMine(theirs: ContactRow): Promise<void> {
    this.seen.set(theirs);
    this.theirs.set(null);
    await submit(this.form);
  }

  protected takeTheirs(theirs: ContactRow): void {
    this.dialog.close(theirs);
  }

  private save(): Promise<ContactRow> {
    const seen = this.seen();
    const body = contactToSave(this.typed(), seen?.version ?? 0, this.phoneIsMasked);
    return seen
      ? this.api.changeContact(this.order.enterprise, seen.id, body)
      : this.api.addContact(this.order.enterprise, body, this.once.headers());
  }
}
