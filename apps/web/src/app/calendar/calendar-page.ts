import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatButtonToggleModule } from '@angular/material/button-toggle';
import type { CalendarYear } from '@yanzhen/contract/calendar/calendar';
import { EstimateNote } from '../shared/estimate-note';
import { Notice } from '../shared/feedback/notice';
import { PageHeader } from '../shared/page-header';
import { Session } from '../shared/session/session';
import { Failure } from '../shared/states/failure';
import { Loading } from '../shared/states/loading';
import { UrlState } from '../shared/url-state';
import { CalendarApi } from './calendar-api';
import { DayCounter } from './day-counter';
import { MonthGrid } from './month-grid';
import { YearEditor } from './year-editor';

/** Free days and make-up days year by year; all limits in working days follow them. */
@Component({
  selector: 'app-calendar-page',
  imports: [
    DayCounter,
    EstimateNote,
    Failure,
    Loading,
    MatButton,
    MatButtonToggleModule,
    MonthGrid,
    PageHeader,
    YearEditor,
  ],
  providers: [UrlState],
  templateUrl: './calendar-page.html',
  styleUrl: './calendar-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CalendarPage {
  private readonly api = inject(CalendarApi);
  private readonly notice = inject(Notice);
  protected readonly url = inject(UrlState);

  /** `?year=2026` */
  readonly year = input<string>();

  protected readonly mayWrite = inject(Session).can('calendar.write');
  protected readonly years = this.api.years();
  /** The recorded years and the one after them, which somebody will have to record. */
  protected readonly choices = computed(() => {
    const recorded = this.years.hasValue() ? this.years.value().map(({ year }) => year) : [];
    const last = recorded.at(-1);
    return last && this.mayWrite ? [...recorded, last + 1] : recorded;
  });
  protected readonly chosen = computed(() => {
    const asked = Number(this.year());
    if (Number.isInteger(asked) && asked > 0) return asked;
    const published = this.years.hasValue() ? this.years.value().filter((year) => year.published) : [];
    return published.at(-1)?.year ?? this.choices().at(-1);
  });
  protected readonly detail = this.api.year(this.chosen);
  protected readonly days = computed(
    () => new Map(this.detail.hasValue() ? this.detail.value().days.map(({ day, type }) => [day, type]) : []),
  );
  protected readonly months = Array.from({ length: 12 }, (_, at) => at + 1);
  protected readonly editing = signal(false);

  protected choose(year: number): void {
    this.editing.set(false);
    this.url.set({ year });
  }

  protected saved({ year }: CalendarYear): void {
    this.editing.set(false);
    this.detail.reload();
    this.years.reload();
    this.notice.say($localize`:@@calendar.saved:${year}:year: 年日历已保存`);
  }
}
