import { Injectable } from '@nestjs/common';
import type { CalendarDay } from '@yanzhen/domain/calendar/calendar';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { Between } from 'typeorm';
import { Database } from '../platform/database/database';
import { isDuplicate } from '../platform/database/failures';
import { CalendarDayEntity, CalendarYearEntity } from './calendar.entity';

const within = (year: number) => Between(`${year}-01-01`, `${year}-12-31`);

@Injectable()
export class CalendarRepository {
  constructor(private readonly db: Database) {}

  years(): Promise<CalendarYearEntity[]> {
    return this.yearRows.find({ order: { year: 'ASC' } });
  }

  year(year: number): Promise<CalendarYearEntity | null> {
    return this.yearRows.findOneBy({ year });
  }

  days(): Promise<CalendarDayEntity[]> {
    return this.dayRows.find({ order: { day: 'ASC' } });
  }

  daysOf(year: number): Promise<CalendarDayEntity[]> {
    return this.dayRows.find({ where: { day: within(year) }, order: { day: 'ASC' } });
  }

  /** @throws DomainError `calendar.changed_since` when somebody recorded the year first. */
  async addYear(year: Omit<CalendarYearEntity, 'id' | 'version'>): Promise<void> {
    try {
      await this.yearRows.insert({ ...year, version: 1 });
    } catch (error) {
      // Only the unique index sees two administrators who record the same new year.
      if (!isDuplicate(error)) throw error;
      throw new DomainError('calendar.changed_since', 'conflict', { year: year.year });
    }
  }

  /** @throws DomainError `calendar.changed_since` */
  changeYear(seen: { id: number; version: number }, patch: { published: boolean; notice: string }): Promise<void> {
    return this.db.change(CalendarYearEntity, seen, patch, 'calendar');
  }

  async replaceDays(year: number, days: readonly CalendarDay[]): Promise<void> {
    await this.dayRows.delete({ day: within(year) });
    if (days.length) await this.dayRows.insert(days.map(({ day, type }) => ({ day, type })));
  }

  private get yearRows() {
    return this.db.rows(CalendarYearEntity);
  }

  private get dayRows() {
    return this.db.rows(CalendarDayEntity);
  }
}
