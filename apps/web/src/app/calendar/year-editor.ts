import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  output,
  signal,
} from '@angular/core';
import { form, FormField, FormRoot, maxLength, submit } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import type { CalendarYear } from '@yanzhen/contract/calendar/calendar';
import { CALENDAR_LIMITS, type CalendarDay, type DayType, isWeekend } from '@yanzhen/domain/calendar/calendar';
import { readTypedDays } from '@yanzhen/domain/calendar/typed-days';
import { Conflict, type ConflictField } from '../shared/feedback/conflict';
import { listed } from '../shared/ladder-words/wording';
import { Notice } from '../shared/feedback/notice';
import { saving } from '../shared/feedback/saving';
import { CalendarApi } from './calendar-api';
import { MonthGrid } from './month-grid';

const MONTHS = Array.from({ length: 12 }, (_, at) => at + 1);

const said = (days: unknown): string =>
  listed(
    (days as readonly CalendarDay[]).map(({ day, type }) =>
      type === 'off'
        ? $localize`:@@calendar.said.off:${day.slice(5)}:day: 休`
        : $localize`:@@calendar.said.work:${day.slice(5)}:day: 班`,
    ),
  );

/** A year being recorded: days by a click on them or pasted from the notice, saved as a whole. */
@Component({
  selector: 'app-year-editor',
  imports: [Conflict, FormField, FormRoot, MatButton, MatCheckbox, MatFormFieldModule, MatInput, MonthGrid],
  templateUrl: './year-editor.html',
  styleUrl: './year-editor.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class YearEditor {
  private readonly api = inject(CalendarApi);
  private readonly notice = inject(Notice);

  readonly year = input.required<CalendarYear>();
  readonly saved = output<CalendarYear>();
  readonly cancelled = output();

  private readonly seen = linkedSignal(() => this.year());
  protected readonly days = linkedSignal<ReadonlyMap<string, DayType>>(
    () => new Map(this.year().days.map(({ day, type }) => [day, type])),
  );
  private readonly typed = linkedSignal(() => ({ published: this.year().published, notice: this.year().notice }));
  protected readonly months = MONTHS;
  protected readonly pasted = signal('');
  protected readonly unread = signal<string | null>(null);
  protected readonly theirs = signal<CalendarYear | null>(null);
  protected readonly fields: readonly ConflictField<CalendarYear>[] = [
    {
      key: 'published',
      label: $localize`:@@calendar.published:已公布`,
      show: (on) => (on ? $localize`:@@calendar.yes:是` : $localize`:@@calendar.no:否`),
    },
    { key: 'notice', label: $localize`:@@calendar.notice:通知名称或文号` },
    { key: 'days', label: $localize`:@@calendar.days:放假与调休`, show: said },
  ];
  protected readonly mine = computed<Partial<CalendarYear>>(() => ({ ...this.typed(), days: this.list() }));

  protected readonly form = form(this.typed, (path) => maxLength(path.notice, CALENDAR_LIMITS.notice), {
    submission: {
      action: saving(
        () => this.api.change(this.year().year, { ...this.typed(), version: this.seen().version, days: this.list() }),
        (saved) => this.saved.emit(saved),
        (theirs: CalendarYear | null) => this.theirs.set(theirs),
      ),
    },
  });
  protected readonly refusal = computed(() => this.form().errors()[0]?.message);

  protected toggle(day: string): void {
    const days = new Map(this.days());
    const wanted: DayType = isWeekend(day) ? 'work' : 'off';
    if (days.get(day) === wanted) days.delete(day);
    else days.set(day, wanted);
    this.days.set(days);
  }

  /** Pasted lines join what is there; lines that cannot be read are named and left. */
  protected take(): void {
    const read = readTypedDays(this.pasted(), this.year().year);
    this.days.set(new Map([...this.days(), ...read.days.map(({ day, type }) => [day, type] as const)]));
    this.notice.say($localize`:@@calendar.pasted:读入 ${read.days.length}:count: 天，保存后生效`);
    this.unread.set(read.unread.map(({ line, text }) => `${line}：${text}`).join('；') || null);
    this.pasted.set('');
  }

  protected async keepMine(theirs: CalendarYear): Promise<void> {
    this.seen.set(theirs);
    this.theirs.set(null);
    await submit(this.form);
  }

  protected takeTheirs(theirs: CalendarYear): void {
    this.saved.emit(theirs);
  }

  private list(): CalendarDay[] {
    return [...this.days()].map(([day, type]) => ({ day, type })).sort((one, other) => (one.day < other.day ? -1 : 1));
  }
}
