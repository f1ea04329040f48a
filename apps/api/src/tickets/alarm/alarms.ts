import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Receivers } from '@yanzhen/domain/identity/receivers';
import { handlersOf } from '@yanzhen/domain/tickets/addressee';
import { type AlarmLevel, type AlarmReceiver, dueUntil, isOffice, isWarned } from '@yanzhen/domain/tickets/alarm/level';
import type { WorkingTime } from '@yanzhen/domain/tickets/clock/office-hours';
import { AuditTrail } from '../../audit';
import { Inbox } from '../../notifications';
import { Clock } from '../../platform/clock';
import { Database } from '../../platform/database/database';
import { Jobs } from '../../platform/jobs/jobs';
import { TicketRules } from '../rules/ticket-rules';
import type { TicketEntity } from '../ticket/ticket.entity';
import { TicketRepository } from '../ticket/ticket.repository';
import { AlarmRepository, type DueClock } from './alarm.repository';

const SLICE = 100;

/**
 * Tells people before and after time runs out, level by level: each level once for a due time, inside office hours, nothing of what has
 * ended or stands. Which has rung is a row, so a restart or a second process changes nothing.
 */
@Injectable()
export class Alarms implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly alarms: AlarmRepository,
    private readonly tickets: TicketRepository,
    private readonly rules: TicketRules,
    private readonly inbox: Inbox,
    private readonly audit: AuditTrail,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.every('tickets.alarm', { everyMinutes: 1 }, () => this.ring());
  }

  async ring(): Promise<void> {
    const rules = await this.rules.now();
    const time = await this.rules.workingTime(rules);
    const now = this.clock.now();
    // What falls due outside is still due when the office opens.
    if (!isOffice(time, now.getTime())) return;
    for (const level of rules.levels) {
      const until = dueUntil(level, now.getTime(), time);
      if (until !== null) await this.level(level, now, new Date(until), time);
    }
  }

  private async level(level: AlarmLevel, now: Date, until: Date, time: WorkingTime): Promise<void> {
    for (let more = true; more;) {
      const clocks = await this.alarms.due(level, now, until, SLICE);
      let rung = 0;
      for (const clock of clocks) if (await this.once(level, clock, now, time)) rung += 1;
      // Where another process was faster with all of them, it goes on with the rest as well.
      more = clocks.length === SLICE && rung > 0;
    }
  }

  private once(level: AlarmLevel, clock: DueClock, now: Date, time: WorkingTime): Promise<boolean> {
    return this.db.transaction(async () => {
      if (!(await this.alarms.hold(clock))) return false;
      const { id, ticketId, step, department, startedAt, dueAt } = clock;
      const silent = !isWarned(level, startedAt.getTime(), dueAt.getTime(), time);
      const added = await this.alarms.add({
        ticketId,
        clockId: id,
        level: level.no,
        dueAt,
        rungAt: now,
        silent,
      });
      if (!added || silent) return added;
      const ticket = await this.tickets.byId(ticketId);
      if (ticket) await this.tell(level, clock, ticket);
      await this.audit.record({
        by: null,
        act: 'tickets.alarm.ring',
        subjectKind: 'ticket',
        subjectId: ticketId,
        before: null,
        after: { level: level.no, step, department, dueAt: dueAt.toISOString() },
      });
      return true;
    });
  }

  private async tell(level: AlarmLevel, clock: DueClock, ticket: TicketEntity): Promise<void> {
    const late = level.side === 'after' || level.amount === 0;
    // Who is both handler and dispatcher is told once: the key is the same.
    const key = `ticket:${ticket.id}:alarm:${clock.id}:${level.no}:${clock.dueAt.getTime()}`;
    for (const to of level.receivers.flatMap((receiver) => receiversOf(receiver, clock, ticket)))
      await this.inbox.tell({
        to,
        key,
        code: late ? 'ticket.overdue' : 'ticket.due_soon',
        details: {
          title: ticket.title,
          step: clock.step,
          department: clock.department,
          dueAt: clock.dueAt.toISOString(),
        },
        link: `/tickets/${ticket.id}`,
      });
  }
}

function receiversOf(
  receiver: AlarmReceiver,
  { department }: DueClock,
  { unitCode }: TicketEntity,
): readonly Receivers[] {
  if (receiver === 'county') return unitCode ? [{ role: 'county', unitCode }] : [];
  if (receiver === 'dispatcher' || department === '') return [{ role: 'bureau' }];
  return handlersOf(department);
}
