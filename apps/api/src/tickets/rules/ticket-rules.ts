import { Injectable } from '@nestjs/common';
import type { WorkingTime } from '@yanzhen/domain/tickets/clock/office-hours';
import { Calendar } from '../../calendar';
import { Database } from '../../platform/database/database';
import { TicketRulesEntity } from './rules.entity';
import { SHIPPED, type StoredRules } from './stored-rules';

/** The rules that hold now, with the number under which they were saved: 0 as long as nobody has. */
export interface RulesNow extends StoredRules {
  readonly no: number;
}

@Injectable()
export class TicketRules {
  constructor(
    private readonly db: Database,
    private readonly calendar: Calendar,
  ) {}

  async now(): Promise<RulesNow> {
    const last = await this.db.rows(TicketRulesEntity).findOne({ where: {}, order: { no: 'DESC' } });
    return last ? { ...last.rules, no: last.no } : { ...SHIPPED, no: 0 };
  }

  /** The calendar room's days with the hours of the rules. */
  async workingTime({ hours, otherDays }: StoredRules): Promise<WorkingTime> {
    const other = new Map(otherDays.map(({ day, hours: ofDay }) => [day, ofDay]));
    return { calendar: await this.calendar.now(), hours: { usual: hours, other } };
  }
}
