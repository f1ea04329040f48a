import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { form, FormField, FormRoot, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { Router, RouterLink } from '@angular/router';
import { language } from '../shared/language';
import { formErrors } from '../shared/problem/form-errors';
import { Session } from '../shared/session/session';
import { Entrance } from './entrance';
import { PasswordField } from './password-field';

@Component({
  selector: 'app-sign-in-page',
  imports: [Entrance, FormField, FormRoot, MatButton, MatFormFieldModule, MatInput, PasswordField, RouterLink],
  templateUrl: './sign-in-page.html',
  styleUrl: './form.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SignInPage {
  private readonly session = inject(Session);
  private readonly router = inject(Router);

  /** Where the person wanted to go. */
  readonly return = input<string>();

  protected readonly other =
    language() === 'en' ? { href: '/sign-in', label: '中文' } : { href: '/en/sign-in', label: 'English' };
  protected readonly form = form(
    signal({ username: '', password: '' }),
    (path) => {
      required(path.username, { message: $localize`:@@identity.username.required:请填写用户名` });
      required(path.password, { message: $localize`:@@identity.password.required:请填写密码` });
    },
    {
      submission: {
        action: async (tree) => {
          try {
            await this.session.signIn(tree().value());
          } catch (error) {
            // Wrong, locked, offline: each has its sentence, above the button.
            return formErrors(tree, error);
          }
          await this.router.navigateByUrl(inside(this.return()));
          return undefined;
        },
      },
    },
  );
  protected readonly refusal = computed(() => this.form().errors()[0]?.message);
}

/** Only an address of this product: a link from outside must not send people elsewhere. */
const inside = (address: string | undefined): string => (address && /^\/(?![/\\])/.test(address) ? address : '/');
