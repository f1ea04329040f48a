import { HttpClient, httpResource } from '@angular/common/http';
import { inject, Injectable, type Signal } from '@angular/core';
import type {
  CalendarYear,
  CalendarYearRow,
  ChangeCalendarYear,
  CountedWorkingDays,
} from '@yanzhen/contract/calendar/calendar';
import { firstValueFrom } from 'rxjs';

@Injectable({ providedIn: 'root' })
export class CalendarApi {
  private readonly http = inject(HttpClient);

  years() {
    return httpResource<CalendarYearRow[]>(() => '/api/calendar');
  }

  year(year: Signal<number | undefined>) {
    return httpResource<CalendarYear>(() => (year() === undefined ? undefined : `/api/calendar/${year()}`));
  }

  count(from: Signal<string>, days: Signal<number | null>) {
    return httpResource<CountedWorkingDays>(() => {
      const n = days();
      return from() && n !== null ? { url: '/api/calendar/count', params: { from: from(), days: n } } : undefined;
    });
  }

  change(year: number, body: ChangeCalendarYear): Promise<CalendarYear> {
    return firstValueFrom(this.http.put<CalendarYear>(`/api/calendar/${year}`, body));
  }
}
