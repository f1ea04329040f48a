import { ChangeDetectionStrategy, Component, computed, input, model } from '@angular/core';
import type { FormValueControl, ValidationError } from '@angular/forms/signals';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatSelectModule } from '@angular/material/select';
import type { UnitCode } from '@yanzhen/domain/identity/unit';
import { unitOptions } from '../names';

const LABEL = () => $localize`:@@shared.unit:县区`;

/** One of the 13 reporting units; works with `[(value)]` and as a field of a signal form. */
@Component({
  selector: 'app-unit-select',
  imports: [MatFormFieldModule, MatSelectModule],
  template: `
    <mat-form-field subscriptSizing="dynamic">
      <mat-label>{{ label() }}</mat-label>
      <mat-select
        [value]="value()"
        [disabled]="disabled()"
        (selectionChange)="value.set($event.value)"
        (closed)="touched.set(true)"
      >
        @if (none(); as text) {
          <mat-option [value]="null">{{ text }}</mat-option>
        }
        @for (unit of units; track unit.code) {
          <mat-option [value]="unit.code">{{ unit.name }}</mat-option>
        }
      </mat-select>
      @if (problem(); as sentence) {
        <mat-hint class="problem" role="alert">{{ sentence }}</mat-hint>
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
export class UnitSelect implements FormValueControl<UnitCode | null> {
  readonly value = model<UnitCode | null>(null);
  readonly touched = model(false);
  readonly disabled = input(false);
  readonly errors = input<readonly ValidationError.WithOptionalFieldTree[]>([]);
  readonly label = input(LABEL());
  /** Words of the choice "no unit"; none = it must be one. */
  readonly none = input<string>();

  protected readonly units = unitOptions();
  protected readonly problem = computed(() => (this.touched() ? this.errors()[0]?.message : undefined));
}

/** Any of the 13 reporting units; an empty list = all. */
@Component({
  selector: 'app-unit-multi-select',
  imports: [MatFormFieldModule, MatSelectModule],
  template: `
    <mat-form-field subscriptSizing="dynamic">
      <mat-label>{{ label() }}</mat-label>
      <mat-select multiple [value]="value()" [disabled]="disabled()" (selectionChange)="value.set($event.value)">
        @for (unit of units; track unit.code) {
          <mat-option [value]="unit.code">{{ unit.name }}</mat-option>
        }
      </mat-select>
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
export class UnitMultiSelect implements FormValueControl<UnitCode[]> {
  readonly value = model<UnitCode[]>([]);
  readonly disabled = input(false);
  readonly label = input(LABEL());

  protected readonly units = unitOptions();
}
