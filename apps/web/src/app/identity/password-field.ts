import { ChangeDetectionStrategy, Component, input, signal } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { MatIconButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { Icon } from '../shared/icon/icon';

/** A password with an eye: people who see what they type choose longer ones. */
@Component({
  selector: 'app-password-field',
  imports: [FormField, Icon, MatFormFieldModule, MatIconButton, MatInput],
  template: `
    <mat-form-field hideRequiredMarker>
      <mat-label>{{ label() }}</mat-label>
      <input matInput [type]="seen() ? 'text' : 'password'" [autocomplete]="autocomplete()" [formField]="field()" />
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
      @for (error of field()().errors(); track error.kind) {
        <mat-error>{{ error.message }}</mat-error>
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
export class PasswordField {
  readonly field = input.required<FieldTree<string>>();
  readonly label = input.required<string>();
  readonly hint = input<string>();
  readonly autocomplete = input<'current-password' | 'new-password'>('current-password');

  protected readonly seen = signal(false);
}
