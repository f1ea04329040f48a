import { ChangeDetectionStrategy, Component, inject, DestroyRef, input, output } from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { Icon } from '../icon/icon';

const PAUSE_MS = 350;

/** Says what was typed when the typing pauses or Enter is pressed. */
@Component({
  selector: 'app-search-box',
  imports: [Icon, MatFormFieldModule, MatIconButton, MatInput],
  template: `
    <mat-form-field subscriptSizing="dynamic">
      <mat-label>{{ label() }}</mat-label>
      <app-icon matPrefix name="search" />
      <input
        #field
        matInput
        type="search"
        autocomplete="off"
        [value]="value()"
        [placeholder]="placeholder()"
        (input)="later(field.value)"
        (keydown.enter)="now(field.value)"
      />
      @if (value()) {
        <button
          matSuffix
          matIconButton
          type="button"
          (click)="field.value = ''; now('')"
          i18n-aria-label="@@shared.search.clear"
          aria-label="清空"
        >
          <app-icon name="close" />
        </button>
      }
    </mat-form-field>
  `,
  styles: `
    :host,
    mat-form-field {
      display: block;
      width: 100%;
    }
    app-icon[matPrefix] {
      margin-inline: 12px 4px;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SearchBox {
  readonly label = input.required<string>();
  readonly placeholder = input('');
  readonly value = input('');
  readonly searched = output<string>();

  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    inject(DestroyRef).onDestroy(() => clearTimeout(this.timer));
  }

  protected later(text: string): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.now(text), PAUSE_MS);
  }

  protected now(text: string): void {
    clearTimeout(this.timer);
    const words = text.trim();
    if (words !== this.value()) this.searched.emit(words);
  }
}
