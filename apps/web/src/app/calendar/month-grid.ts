import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { type DayType, isWeekend } from '@yanzhen/domain/calendar/calendar';
import { addDays, lastDayOfMonth } from '@yanzhen/domain/shared/calendar-day';
import { formatDay } from '../shared/format/days';
import { language } from '../shared/language';

interface Square {
  day: string;
  date: number;
  type: DayType | null;
  free: boolean;
  label: string;
}

const MONTH = () =>
  new Intl.DateTimeFormat(language() === 'en' ? 'en-GB' : 'zh-CN', { month: 'long', timeZone: 'UTC' });
const WEEKDAY = () =>
  new Intl.DateTimeFormat(language() === 'en' ? 'en-GB' : 'zh-CN', { weekday: 'narrow', timeZone: 'UTC' });

const NAMES: Readonly<Record<DayType, () => string>> = {
  off: () => $localize`:@@calendar.off:放假`,
  work: () => $localize`:@@calendar.work:调休上班`,
};

/** One month with its free and worked days marked in words, not in colour alone. */
@Component({
  selector: 'app-month-grid',
  templateUrl: './month-grid.html',
  styleUrl: './month-grid.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MonthGrid {
  readonly year = input.required<number>();
  readonly month = input.required<number>();
  readonly days = input.required<ReadonlyMap<string, DayType>>();
  readonly editable = input(false);
  readonly toggled = output<string>();

  protected readonly name = computed(() => MONTH().format(Date.UTC(this.year(), this.month() - 1, 1)));
  /** Monday first. */
  protected readonly heads = Array.from({ length: 7 }, (_, at) => WEEKDAY().format(Date.UTC(2024, 0, 1 + at)));
  protected readonly weeks = computed(() => {
    const first = `${this.year()}-${String(this.month()).padStart(2, '0')}-01`;
    const last = lastDayOfMonth(this.year(), this.month()) ?? first;
    const blanks = (new Date(`${first}T00:00:00Z`).getUTCDay() + 6) % 7;
    const squares: (Square | null)[] = Array.from({ length: blanks }, () => null);
    for (let day = first; day <= last; day = addDays(day, 1)) squares.push(this.square(day));
    while (squares.length % 7) squares.push(null);
    return Array.from({ length: squares.length / 7 }, (_, week) => squares.slice(week * 7, week * 7 + 7));
  });

  private square(day: string): Square {
    const type = this.days().get(day) ?? null;
    const free = type ? type === 'off' : isWeekend(day);
    const label = type ? `${formatDay(day)} ${NAMES[type]()}` : formatDay(day);
    return { day, date: Number(day.slice(8)), type, free, label };
  }
}
