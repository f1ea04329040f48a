import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { form, FormRoot, minLength, required, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { PASSWORD_LIMITS } from '@yanzhen/domain/identity/password';
import { formErrors } from '../shared/problem/form-errors';
import { IdentityApi } from './identity-api';
import { PasswordField } from './password-field';

const EMPTY = { current: '', next: '', again: '' };

/** Replaces one's own password. The rules are length and "not a common one", nothing about signs and capitals. */
@Component({
  selector: 'app-password-form',
  imports: [FormRoot, MatButton, PasswordField],
  templateUrl: './password-form.html',
  styleUrl: './form.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PasswordForm {
  private readonly api = inject(IdentityApi);

  readonly currentLabel = input($localize`:@@identity.password.current:当前密码`);
  readonly changed = output();

  private readonly typed = signal(EMPTY);
  protected readonly least = PASSWORD_LIMITS.min;
  protected readonly form = form(
    this.typed,
    (path) => {
      required(path.current, { message: $localize`:@@identity.password.required:请填写密码` });
      required(path.next, { message: $localize`:@@identity.password.required:请填写密码` });
      minLength(path.next, PASSWORD_LIMITS.min, {
        message: $localize`:@@identity.password.short:至少 ${PASSWORD_LIMITS.min}:least: 个字符`,
      });
      validate(path.again, (field) =>
        field.value() === field.valueOf(path.next)
          ? undefined
          : { kind: 'different', message: $localize`:@@identity.password.different:两次填写的新密码不一样` },
      );
    },
    {
      submission: {
        action: async (tree) => {
          const { current, next } = tree().value();
          try {
            await this.api.changePassword({ current, next });
          } catch (error) {
            // The wrong present password, a common new one: told at the form.
            return formErrors(tree, error);
          }
          tree().reset(EMPTY);
          this.changed.emit();
          return undefined;
        },
      },
    },
  );
  protected readonly refusal = computed(() => this.form().errors()[0]?.message);
}
