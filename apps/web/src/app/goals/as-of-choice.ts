import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { MatChipsModule } from '@angular/material/chips';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';

/** The day that the policy's targets run to (政策 三(五), 十四五末). */
const HORIZON = '2025-12-31';

/** Which day is counted: today, the policy's last day, or any other. */
@Component({
  selector: 'app-as-of-choice',
  imports: [MatChipsModule, MatFormField, MatInput, MatLabel],
  template: `
    <mat-form-field subscriptSizing="dynamic">
      <mat-label i18n="@@goals.asOf">统计日期</mat-label>
      <input
        matInput
        type="date"
        required
        min="2000-01-01"
        max="2099-12-31"
        #date
        [value]="day()"
        (change)="date.validity.valid ? chosen.emit(date.value) : (date.value = day())"
      />
    </mat-form-field>
    <mat-chip-listbox i18n-aria-label="@@goals.asOf.quick" aria-label="常用日期">
      <mat-chip-option [selected]="day() === today()" (click)="chosen.emit(today())" i18n="@@goals.today"
        >今天</mat-chip-option
      >
      <mat-chip-option [selected]="day() === horizon" (click)="chosen.emit(horizon)" i18n="@@goals.horizon"
        >2025 年末</mat-chip-option
      >
    </mat-chip-listbox>
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 8px 16px;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AsOfChoice {
  readonly day = input.required<string>();
  readonly today = input.required<string>();
  readonly chosen = output<string>();

  protected readonly horizon = HORIZON;
}
