import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { TicketClocks } from '../clock/ticket-clocks';
import { MeasureRepository } from './measure.repository';
import { TicketMeasures } from './ticket-measures';

const AT_ONCE = 200;

/** Requests that came in before there were measures, or past the one way in, get theirs. May be done twice. */
@Injectable()
export class MeasureBackfill {
  constructor(
    private readonly db: Database,
    private readonly rows: MeasureRepository,
    private readonly measures: TicketMeasures,
    private readonly clocks: TicketClocks,
  ) {}

  /** @returns how many there were */
  async run(): Promise<number> {
    let measured = 0;
    for (let after = 0; ;) {
      const from = after;
      const ids = await this.db.transaction(() => this.some(from));
      measured += ids.length;
      after = ids.at(-1) ?? after;
      if (ids.length < AT_ONCE) return measured;
    }
  }

  private async some(after: number): Promise<number[]> {
    const world = await this.clocks.world();
    const tickets = await this.rows.unmeasured(after, AT_ONCE);
    for (const ticket of tickets) {
      const events = await this.rows.events(ticket.id);
      await this.measures.follow(ticket, events, await this.clocks.told(ticket, events, world), world.time);
    }
    return tickets.map(({ id }) => id);
  }
}
