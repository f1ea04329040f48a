import { Injectable } from '@nestjs/common';
import { workingCalendar, type WorkingCalendar } from '@yanzhen/domain/calendar/calendar';
import { CalendarRepository } from './calendar.repository';

/** Called in the transaction that changed a year. */
export type CalendarChanged = (year: number) => Promise<void>;

/** What other rooms may ask: the calendar as it is recorded now, and to be told when it changes (due times are derived from it). */
@Injectable()
export class Calendar {
  private readonly listeners: CalendarChanged[] = [];

  constructor(private readonly rows: CalendarRepository) {}

  async now(): Promise<WorkingCalendar> {
    const [days, years] = [await this.rows.days(), await this.rows.years()];
    return workingCalendar(
      days,
      years.filter(({ published }) => published).map(({ year }) => year),
    );
  }

  onChanged(listener: CalendarChanged): void {
    this.listeners.push(listener);
  }

  async changed(year: number): Promise<void> {
    for (const listener of this.listeners) await listener(year);
  }
}
