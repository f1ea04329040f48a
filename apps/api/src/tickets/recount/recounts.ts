import { setImmediate as others, setTimeout as sleep } from 'node:timers/promises';
import { Injectable, Logger, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import type { RecountWhy } from '@yanzhen/contract/tickets/rules';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { dayAt } from '@yanzhen/domain/tickets/clock/instant';
import { AuditTrail } from '../../audit';
import { Calendar } from '../../calendar';
import { Clock } from '../../platform/clock';
import { Database } from '../../platform/database/database';
import { Jobs } from '../../platform/jobs/jobs';
import { Lease } from '../../platform/jobs/lease';
import { Remembered } from '../../platform/remembered/remembered';
import { TicketClocks } from '../clock/ticket-clocks';
import { CountedAnew, isChanged, isMoved, isNewlyOverdue } from './counted-anew';
import { OpenTicketsRepository } from './open-tickets.repository';
import type { RecountEntity } from './recount.entity';
import { RecountRepository } from './recount.repository';
import { RecountedRepository } from './recounted.repository';

/** Requests of one transaction; the others at the one connection of the embedded engine come in between. */
const SLICE = 500;
const LEASE_MS = 60_000;
/** On a server somebody may be acting by the rules of a moment ago: their act is let through first. */
const LET_THROUGH_MS = 5_000;

/**
 * Open requests are counted anew when rules or calendar change, slice by slice, each slice with its place in one transaction, so that any
 * process goes on from there. Every night once more: what a lost moment left behind does not stay.
 */
@Injectable()
export class Recounts implements OnModuleInit, OnModuleDestroy {
  private readonly log = new Logger('tickets');
  private readonly working = new Set<Promise<void>>();
  private stopping = false;

  constructor(
    private readonly db: Database,
    private readonly recounts: RecountRepository,
    private readonly open: OpenTicketsRepository,
    private readonly anew: CountedAnew,
    private readonly recounted: RecountedRepository,
    private readonly clocks: TicketClocks,
    private readonly remembered: Remembered,
    private readonly calendar: Calendar,
    private readonly audit: AuditTrail,
    private readonly lease: Lease,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.calendar.onChanged(async (year) => void (await this.ask(null, 'calendar', year)));
    // What a process left behind is taken up here.
    this.jobs.every('tickets.recount', { everyMinutes: 1 }, () => this.work());
    this.jobs.every('tickets.recount_nightly', { dailyAt: '02:20' }, async () => {
      await this.db.transaction(() => this.ask(null, 'nightly', null));
    });
  }

  async onModuleDestroy(): Promise<void> {
    this.stopping = true;
    await this.settled();
  }

  /** Until this process has nothing in hand any more. */
  async settled(): Promise<void> {
    await Promise.all(this.working);
  }

  /** In the transaction that changed what due times follow from. @returns the number of the recount */
  async ask(by: Reader | null, why: RecountWhy, what: number | null): Promise<number> {
    const id = await this.recounts.add({
      why,
      what,
      askedBy: by?.name ?? null,
      askedAt: this.clock.now(),
      state: 'waiting',
      afterId: 0,
      total: 0,
      counted: 0,
      moved: 0,
      overdue: 0,
      doneAt: null,
    });
    this.db.afterCommit(() => this.inBackground());
    return id;
  }

  async work(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - this.wait);
    for (const { id } of await this.recounts.unfinished(before)) {
      const hold = await this.lease.claim(`tickets.recount.${id}`, LEASE_MS);
      if (!hold) continue;
      try {
        let renewed = this.clock.now().getTime();
        while (!this.stopping && (await this.slice(id))) {
          await others();
          const now = this.clock.now().getTime();
          if (now - renewed > LEASE_MS / 3 && !(await hold.renew())) break;
          if (now - renewed > LEASE_MS / 3) renewed = now;
        }
      } finally {
        await hold.release();
      }
    }
  }

  private get wait(): number {
    return this.db.engine === 'server' ? LET_THROUGH_MS : 0;
  }

  private inBackground(): void {
    const work = sleep(this.wait, undefined, { ref: false })
      .then(() => (this.stopping ? undefined : this.work()))
      .catch((error: unknown) => {
        // Nobody waits for it; the recount stays where it is, and the next sweep goes on.
        this.log.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
      })
      .finally(() => this.working.delete(work));
    this.working.add(work);
  }

  /** False when nothing is left to do. */
  private async slice(id: number): Promise<boolean> {
    const seen = await this.recounts.byId(id);
    if (!seen || seen.state === 'done') return false;
    return this.db.transaction(async () => {
      // The lock comes before the first look, so that what is looked at is what is held.
      const ids = await this.open.hold(seen.afterId, SLICE);
      const counted = await this.anew.of(ids, await this.clocks.world());
      const now = this.clock.now();
      const moved = counted.filter(isMoved);
      const changed = counted.filter(isChanged);
      await this.recounted.write(changed);
      await this.recounted.measures(changed);
      for (const month of new Set(changed.map(({ ticket }) => dayAt(ticket.receivedAt.getTime()).slice(0, 7))))
        await this.remembered.changed(`tickets ${month}`);
      await this.recounted.moves(
        moved.map((one) => ({
          recountId: id,
          ticketId: one.ticket.id,
          step: one.plan.running.step ?? one.ticket.step,
          beforeAt: one.ticket.dueAt,
          afterAt: one.plan.running.dueAt,
          overdue: isNewlyOverdue(one, now),
        })),
      );
      return this.advance(seen, ids, moved.length, moved.filter((one) => isNewlyOverdue(one, now)).length, now);
    });
  }

  private async advance(seen: RecountEntity, ids: readonly number[], moved: number, overdue: number, now: Date) {
    const over = ids.length < SLICE;
    const patch = {
      state: over ? ('done' as const) : ('running' as const),
      afterId: ids.at(-1) ?? seen.afterId,
      total: seen.state === 'waiting' ? await this.open.count() : seen.total,
      counted: seen.counted + ids.length,
      moved: seen.moved + moved,
      overdue: seen.overdue + overdue,
      doneAt: over ? now : null,
    };
    // Another process has done the same slice: what this one wrote goes back with the transaction.
    if (!(await this.recounts.advance(seen, patch))) throw new Error(`recount ${seen.id} went on elsewhere`);
    if (over && patch.moved > 0)
      await this.audit.record({
        by: null,
        act: 'tickets.recount.done',
        subjectKind: 'recount',
        subjectId: seen.id,
        before: null,
        after: { why: seen.why, what: seen.what, moved: patch.moved, overdue: patch.overdue },
      });
    return !over;
  }
}
