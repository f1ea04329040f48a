import { Injectable } from '@nestjs/common';
import type { CalendarYear, CalendarYearRow, ChangeCalendarYear } from '@yanzhen/contract/calendar/calendar';
import { CALENDAR_YEARS, yearOf } from '@yanzhen/domain/calendar/calendar';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { Database } from '../platform/database/database';
import { withCurrent } from '../platform/http/with-current';
import { AuditTrail } from '../platform/trail';
import { Calendar } from './calendar';
import { CalendarRepository } from './calendar.repository';

/** The recorded years, read by everybody and kept by administrators. */
@Injectable()
export class CalendarService {
  constructor(
    private readonly db: Database,
    private readonly rows: CalendarRepository,
    private readonly calendar: Calendar,
    private readonly trail: AuditTrail,
  ) {}

  async years(): Promise<CalendarYearRow[]> {
    return (await this.rows.years()).map(({ year, version, published, notice }) => ({
      year,
      version,
      published,
      notice,
    }));
  }

  /** A year that nobody recorded has no exceptions and version 0. @throws DomainError `calendar.year_not_found` beyond the years that can be. */
  async year(year: number): Promise<CalendarYear> {
    if (year < CALENDAR_YEARS.first || year > CALENDAR_YEARS.last)
      throw new DomainError('calendar.year_not_found', 'not_found', { year });
    const found = await this.rows.year(year);
    const days = (await this.rows.daysOf(year)).map(({ day, type }) => ({ day, type }));
    const { version = 0, published = false, notice = '' } = found ?? {};
    return { year, version, published, notice, days };
  }

  /** @throws ChangedSince with the year as it is now. */
  change(by: Reader, year: number, change: ChangeCalendarYear): Promise<CalendarYear> {
    const work = async () => {
      await this.calendar.changing();
      const before = await this.year(year);
      mustBeSound(year, change);
      const patch = { published: change.published, notice: change.notice.trim() };
      const found = await this.rows.year(year);
      if (found) await this.rows.changeYear({ id: found.id, version: change.version }, patch);
      else await this.rows.addYear({ year, ...patch });
      await this.rows.replaceDays(year, change.days);
      await this.calendar.changed(year);
      const after = await this.year(year);
      const act = { by, act: 'calendar.year.change', subjectKind: 'calendar', subjectId: year };
      await this.trail.record({ ...act, before: told(before), after: told(after) });
      return after;
    };
    return withCurrent(
      'calendar',
      () => this.db.transaction(work),
      () => this.year(year),
    );
  }
}

/** @throws DomainError `calendar.day_of_other_year`, `calendar.day_twice`, `calendar.days_missing` */
function mustBeSound(year: number, { days, published, notice }: ChangeCalendarYear): void {
  const stray = days.find(({ day }) => yearOf(day) !== year);
  if (stray) throw new DomainError('calendar.day_of_other_year', 'rule', { day: stray.day, year });
  const seen = new Set<string>();
  for (const { day } of days) {
    if (seen.has(day)) throw new DomainError('calendar.day_twice', 'rule', { day });
    seen.add(day);
  }
  // No published year is without holidays: an empty one would silently make working days of them.
  if (published && days.length === 0) throw new DomainError('calendar.days_missing', 'rule', { year });
  if (published && notice.trim() === '') throw new DomainError('calendar.notice_missing', 'rule', { year });
}

const told = ({ published, notice, days }: CalendarYear) => ({
  published,
  notice,
  days: days.map(({ day, type }) => `${day} ${type}`).join(' '),
});
