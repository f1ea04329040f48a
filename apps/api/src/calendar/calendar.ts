import { Injectable } from '@nestjs/common';
import { workingCalendar, type WorkingCalendar } from '@yanzhen/domain/calendar/calendar';
import { Remembered } from '../platform/remembered/remembered';
import { CalendarRepository } from './calendar.repository';

/** Called in the transaction that changed a year. */
export type CalendarChanged = (year: number) => Promise<void>;

/** What other rooms may ask: the calendar as it is recorded now, and to be told when it changes (due times are derived from it). */
@Injectable()
export class Calendar {
  private readonly listeners: CalendarChanged[] = [];

  constructor(
    private readonly rows: CalendarRepository,
    private readonly remembered: Remembered,
  ) {}

  now(): Promise<WorkingCalendar> {
    return this.remembered.settled(['calendar'], 'calendar', () => this.read());
  }

  /** In the transaction that writes a year, before its first row. */
  changing(): Promise<void> {
    return this.remembered.changed('calendar');
  }

  onChanged(listener: CalendarChanged): void {
    this.listeners.push(listener);
  }

  async changed(year: number): Promise<void> {
    for (const listener of this.listeners) await listener(year);
  }

  private async read(): Promise<WorkingCalendar> {
    const [days, years] = [await this.rows.days(), await this.rows.years()];
    return workingCalendar(
      days,
      years.filter(({ published }) => published).map(({ year }) => year),
    );
  }
}
