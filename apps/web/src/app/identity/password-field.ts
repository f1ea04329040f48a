import { ChangeDetectionStrategy, Component, computed, input, model, signal } from '@angular/core';
import type { FormValueControl, ValidationError } from '@angular/forms/signals';
import { ErrorStateMatcher } from '@angular/material/core';
import { MatIconButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { Icon } from '../shared/icon/icon';

/** A password with an eye: people who see what they type choose longer ones. */
@Component({
  selector: 'app-password-field',
  imports: [Icon, MatFormFieldModule, MatIconButton, MatInput],
  template: `
    <mat-form-field>
      <mat-label>{{ label() }}</mat-label>
      <input
        #field
        matInput
        [type]="seen() ? 'text' : 'password'"
        [autocomplete]="autocomplete()"
        [value]="value()"
        [errorStateMatcher]="matcher"
        (input)="value.set(field.value)"
        (blur)="touched.set(true)"
      />
      <button
        matSuffix
        matIconButton
        type="button"
        [attr.aria-pressed]="seen()"
        (click)="seen.set(!seen())"
        i18n-aria-label="@@identity.password.show"
        aria-label="显示密码"
      >
        <app-icon [name]="seen() ? 'visibility_off' : 'visibility'" />
      </button>
      @if (hint()) {
        <mat-hint>{{ hint() }}</mat-hint>
      }
      @if (shownError(); as message) {
        <mat-error>{{ message }}</mat-error>
      }
    </mat-form-field>
  `,
  styles: `
    :host,
    mat-form-field {
      display: block;
      width: 100%;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PasswordField implements FormValueControl<string> {
  readonly value = model('');
  readonly touched = model(false);
  readonly errors = input<readonly ValidationError.WithOptionalFieldTree[]>([]);
  readonly label = input.required<string>();
  readonly hint = input<string>();
  readonly autocomplete = input<'current-password' | 'new-password'>('current-password');

  protected readonly seen = signal(false);
  protected readonly shownError = computed(() => (this.touched() ? this.errors()[0]?.message : undefined));
  protected readonly matcher: ErrorStateMatcher = { isErrorState: () => this.shownError() !== undefined };
}
