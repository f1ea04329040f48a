import { Injectable } from '@nestjs/common';
import type { WorkingTime } from '@yanzhen/domain/tickets/clock/office-hours';
import { complete, type HouseRules, SHIPPED_HOUSE_RULES } from '@yanzhen/domain/tickets/rules/house-rules';
import { Calendar } from '../../calendar';
import { Remembered } from '../../platform/remembered/remembered';
import { RulesRepository } from './rules.repository';

/** The rules that hold now, with the number under which they were saved: 0 as long as nobody has. */
export interface RulesNow extends HouseRules {
  readonly no: number;
}

@Injectable()
export class TicketRules {
  constructor(
    private readonly rows: RulesRepository,
    private readonly calendar: Calendar,
    private readonly remembered: Remembered,
  ) {}

  now(): Promise<RulesNow> {
    return this.remembered.settled(['ticket rules'], 'ticket rules', async () => {
      const last = await this.rows.last();
      return last ? { ...complete(last.rules), no: last.no } : { ...SHIPPED_HOUSE_RULES, no: 0 };
    });
  }

  /** The calendar room's days with the hours of the rules. */
  async workingTime({ hours, otherDays }: Pick<HouseRules, 'hours' | 'otherDays'>): Promise<WorkingTime> {
    const other = new Map(otherDays.map(({ day, hours: ofDay }) => [day, ofDay]));
    return { calendar: await this.calendar.now(), hours: { usual: hours, other } };
  }
}
