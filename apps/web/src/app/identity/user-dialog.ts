import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { form, FormField, FormRoot, required, submit, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import type { TemporaryPassword, UserRow } from '@yanzhen/contract/identity/user';
import { DEPARTMENTS } from '@yanzhen/domain/identity/department';
import { ROLE_BINDING, ROLES } from '@yanzhen/domain/identity/role';
import { Conflict } from '../shared/feedback/conflict';
import { saving } from '../shared/feedback/saving';
import { UnitSelect } from '../shared/inputs/unit-select';
import { roleName } from '../shared/names';
import { idempotency } from '../shared/session/idempotency';
import { IdentityApi } from './identity-api';
import { asTyped, bindingOfTyped, CONFLICT_FIELDS, type TypedUser } from './typed-user';

/** A new account, or a change of one; closes with what the server answered. */
@Component({
  selector: 'app-user-dialog',
  imports: [
    Conflict,
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
  templateUrl: './user-dialog.html',
  styleUrl: './form.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class UserDialog {
  private readonly api = inject(IdentityApi);
  private readonly dialog = inject<MatDialogRef<UserDialog, TemporaryPassword | UserRow>>(MatDialogRef);
  private readonly once = idempotency();
  private readonly user = signal(inject<UserRow | null>(MAT_DIALOG_DATA));
  private readonly typed = signal<TypedUser>(asTyped(this.user()));

  protected readonly isNew = computed(() => this.user() === null);
  protected readonly roles = ROLES.map((role) => ({ role, name: roleName(role) }));
  protected readonly departments = DEPARTMENTS;
  protected readonly conflictFields = CONFLICT_FIELDS;
  protected readonly theirs = signal<UserRow | null>(null);
  protected readonly mine = computed<Partial<UserRow>>(() => ({
    ...bindingOfTyped(this.typed()),
    active: this.typed().active,
  }));
  protected readonly binding = computed(() => ROLE_BINDING[this.typed().role]);

  protected readonly form = form(
    this.typed,
    (path) => {
      required(path.name, { message: $localize`:@@identity.name.required:请填写姓名` });
      required(path.username, { message: $localize`:@@identity.username.required:请填写用户名` });
      validate(path.unitCode, ({ value }) =>
        this.binding() === 'unit' && !value()
          ? { kind: 'required', message: $localize`:@@identity.unit.required:请选择县区` }
          : undefined,
      );
      validate(path.department, ({ value }) =>
        this.binding() === 'department' && !value()
          ? { kind: 'required', message: $localize`:@@identity.department.required:请选择责任单位` }
          : undefined,
      );
      validate(path.enterpriseId, ({ value }) =>
        this.binding() === 'enterprise' && !/^\d+$/.test(value())
          ? { kind: 'required', message: $localize`:@@identity.enterprise.required:请填写企业编号（数字）` }
          : undefined,
      );
    },
    {
      submission: {
        action: saving(
          () => this.save(),
          (saved) => this.dialog.close(saved),
          (theirs: UserRow | null) => this.theirs.set(theirs),
        ),
      },
    },
  );
  protected readonly refusal = computed(() => this.form().errors()[0]?.message);

  protected async keepMine(theirs: UserRow): Promise<void> {
    this.user.set(theirs);
    this.theirs.set(null);
    await submit(this.form);
  }

  protected takeTheirs(theirs: UserRow): void {
    this.user.set(theirs);
    this.typed.set(asTyped(theirs));
    this.theirs.set(null);
  }

  private save(): Promise<TemporaryPassword | UserRow> {
    const user = this.user();
    const typed = this.typed();
    const body = bindingOfTyped(typed);
    return user
      ? this.api.changeUser(user.id, { ...body, active: typed.active, version: user.version })
      : this.api.createUser({ ...body, username: typed.username.trim() }, this.once.headers());
  }
}
