import { Injectable } from '@nestjs/common';
import type { TicketClockRow } from '@yanzhen/contract/tickets/ticket';
import { isBreached, lightOf, type TimedClock } from '@yanzhen/domain/tickets/clock/light';
import { Clock } from '../../platform/clock';

/** A clock as pages show it: with the way to its end, and how it looks now. */
@Injectable()
export class ClockRows {
  constructor(private readonly clock: Clock) {}

  of(timedClock: TimedClock): TicketClockRow {
    const { clock, due, soonAt } = timedClock;
    const now = this.clock.now().getTime();
    return {
      cycle: clock.cycle,
      step: clock.step,
      department: clock.department,
      source: clock.rule.source,
      confirmed: clock.rule.confirmed,
      startedAt: textOf(clock.startedAt) as string,
      dueAt: textOf(due.at),
      endedAt: textOf(clock.endedAt),
      ending: clock.ending,
      light: lightOf(due.at, soonAt, clock.endedAt ?? now),
      breached: isBreached(timedClock, now),
      estimated: due.estimated,
      pauses: clock.pauses.map(({ from, until }) => ({ from: textOf(from) as string, until: textOf(until) })),
      legs: [...due.legs],
    };
  }
}

const textOf = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString());
