import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { form, FormField, FormRoot, minLength, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { Router } from '@angular/router';
import { PASSWORD_LIMITS } from '@yanzhen/domain/identity/password';
import { Notice } from '../shared/feedback/notice';
import { formErrors } from '../shared/problem/form-errors';
import { Entrance } from './entrance';
import { IdentityApi } from './identity-api';
import { PasswordField } from './password-field';

/** The one-time link of a new installation leads here: the first administrator names themselves. */
@Component({
  selector: 'app-setup-page',
  imports: [Entrance, FormField, FormRoot, MatButton, MatFormFieldModule, MatInput, PasswordField],
  templateUrl: './setup-page.html',
  styleUrl: './form.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SetupPage {
  private readonly api = inject(IdentityApi);
  private readonly router = inject(Router);
  private readonly notice = inject(Notice);

  readonly token = input<string>();

  protected readonly least = PASSWORD_LIMITS.min;
  protected readonly form = form(
    signal({ name: '', username: '', password: '' }),
    (path) => {
      required(path.name, { message: $localize`:@@identity.name.required:请填写姓名` });
      required(path.username, { message: $localize`:@@identity.username.required:请填写用户名` });
      required(path.password, { message: $localize`:@@identity.password.required:请填写密码` });
      minLength(path.password, PASSWORD_LIMITS.min, {
        message: $localize`:@@identity.password.short:至少 ${PASSWORD_LIMITS.min}:least: 个字符`,
      });
    },
    {
      submission: {
        action: async (tree) => {
          try {
            await this.api.setUp({ token: this.token() ?? '', ...tree().value() });
          } catch (error) {
            // A used or expired link, a common password: told at the form.
            return formErrors(tree, error);
          }
          this.notice.say($localize`:@@identity.setup.done:系统管理员已设立，请登录`);
          await this.router.navigateByUrl('/sign-in');
          return undefined;
        },
      },
    },
  );
  protected readonly refusal = computed(() => this.form().errors()[0]?.message);
}
