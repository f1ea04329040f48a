import { ChangeDetectionStrategy, Component, computed, inject, input, model, signal } from '@angular/core';
import { MatAutocompleteModule, type MatAutocompleteSelectedEvent } from '@angular/material/autocomplete';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import type { OfficerRow } from '@yanzhen/contract/liaison/assignment';
import { compact } from '../../shared/compact';
import { OfficerApi } from './officer-api';
import { unitOfOfficer } from './typed-officer';

/** One of the officers, found by a part of the name or the post; says how many enterprises each has. */
@Component({
  selector: 'app-officer-picker',
  imports: [MatAutocompleteModule, MatFormFieldModule, MatInput],
  template: `
    <mat-form-field subscriptSizing="dynamic">
      <mat-label>{{ label() }}</mat-label>
      <input
        matInput
        autocomplete="off"
        [matAutocomplete]="choices"
        [value]="text()"
        (input)="typed($any($event.target).value)"
      />
      <mat-autocomplete #choices="matAutocomplete" [displayWith]="nameOf" (optionSelected)="pick($event)">
        @for (row of list.rows(); track row.id) {
          @if (row.active) {
            <mat-option [value]="row">
              <span class="who">{{ row.name }}</span>
              <span class="muted">{{ words(row) }}</span>
            </mat-option>
          }
        }
      </mat-autocomplete>
      @if (list.hasMore()) {
        <mat-hint i18n="@@liaison.picker.more">人数较多，请输入姓名或职务查找</mat-hint>
      }
    </mat-form-field>
  `,
  styles: `
    :host,
    mat-form-field {
      display: block;
      width: 100%;
    }
    .who {
      margin-inline-end: 8px;
      font-weight: 600;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class OfficerPicker {
  readonly label = input($localize`:@@liaison.picker.label:干部姓名`);
  readonly value = model<OfficerRow | null>(null);

  protected readonly text = computed(() => this.value()?.name ?? this.q());
  private readonly q = signal('');
  protected readonly list = inject(OfficerApi).officers(computed(() => compact({ q: this.q() })));
  protected readonly nameOf = (row: OfficerRow | string | null): string =>
    typeof row === 'string' ? row : (row?.name ?? '');

  protected typed(text: string): void {
    this.value.set(null);
    this.q.set(text.trim());
  }

  protected pick({ option }: MatAutocompleteSelectedEvent): void {
    this.value.set(option.value as OfficerRow);
  }

  protected words({ post, unitCode, load }: OfficerRow): string {
    const firms = load.leader + load.chief + load.liaison;
    return [post, unitOfOfficer(unitCode), $localize`:@@liaison.picker.load:现联系 ${firms}:count: 家`]
      .filter(Boolean)
      .join(' · ');
  }
}
