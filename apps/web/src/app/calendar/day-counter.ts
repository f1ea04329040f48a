import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { EstimateNote } from '../shared/estimate-note';
import { formatDay } from '../shared/format/days';
import { DayPipe } from '../shared/format/pipes';
import { CalendarApi } from './calendar-api';
import { listed } from '../shared/ladder-words/wording';

/** Tries the calendar out: where so many working days end, and what was passed over on the way. */
@Component({
  selector: 'app-day-counter',
  imports: [DayPipe, EstimateNote, MatFormFieldModule, MatInput],
  template: `
    <h2 i18n="@@calendar.counter">算一算</h2>
    <div class="fields">
      <mat-form-field>
        <mat-label i18n="@@calendar.counter.from">起算日（当天不计）</mat-label>
        <input matInput type="date" [value]="from()" (change)="fromTyped.set($any($event.target).value)" />
      </mat-form-field>
      <mat-form-field>
        <mat-label i18n="@@calendar.counter.days">工作日数</mat-label>
        <input matInput type="number" min="0" max="1000" [value]="days()" (change)="count($any($event.target).value)" />
      </mat-form-field>
    </div>
    @if (result.hasValue()) {
      <p role="status">
        <strong>{{ result.value().day | day }}</strong>
        @if (result.value().estimated) {
          <app-estimate-note />
        }
      </p>
      @if (holidays(); as list) {
        <p class="muted" i18n="@@calendar.counter.holidays">跳过的放假日：{{ list }}</p>
      }
      @if (makeUp(); as list) {
        <p class="muted" i18n="@@calendar.counter.makeUp">计入的调休上班日：{{ list }}</p>
      }
    }
  `,
  styles: `
    :host {
      display: block;
      margin-top: 24px;
    }
    .fields {
      display: flex;
      flex-wrap: wrap;
      gap: 12px;
    }
    p {
      margin: 8px 0 0;
    }
  `,
  host: { class: 'sheet' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DayCounter {
  readonly year = input.required<number>();

  protected readonly fromTyped = signal('');
  protected readonly from = computed(() => this.fromTyped() || `${this.year()}-09-28`);
  protected readonly days = signal<number | null>(5);
  protected readonly result = inject(CalendarApi).count(this.from, this.days);
  protected readonly holidays = computed(() => this.joined(this.result.hasValue() ? this.result.value().holidays : []));
  protected readonly makeUp = computed(() => this.joined(this.result.hasValue() ? this.result.value().makeUp : []));

  protected count(text: string): void {
    this.days.set(/^\d{1,4}$/.test(text) && Number(text) <= 1000 ? Number(text) : null);
  }

  private joined(days: readonly string[]): string {
    return listed(days.map(formatDay));
  }
}
