import { setImmediate as others } from 'node:timers/promises';
import { Injectable, Logger, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { ruleMoves } from '@yanzhen/domain/credit/rule-moves';
import { Clock } from '../../platform/clock';
import { Database } from '../../platform/database/database';
import { Jobs } from '../../platform/jobs/jobs';
import { Lease } from '../../platform/jobs/lease';
import { RecordRepository } from '../record/record.repository';
import { Standings } from '../standing/standings';
import { RecountRepository } from './recount.repository';
import { RuleVersions } from './rule-versions';
import type { CreditRulesEntity } from './rules.entity';

/** Enterprises that one transaction goes over. */
const CHUNK = 500;
const LEASE_MS = 60_000;

/**
 * After a version is published: the standing of everybody through time, chunk by chunk, each with its place in one transaction, so that
 * any process goes on from there.
 */
@Injectable()
export class Recount implements OnModuleInit, OnModuleDestroy {
  private readonly log = new Logger('credit');
  private readonly working = new Set<Promise<void>>();
  private stopping = false;

  constructor(
    private readonly db: Database,
    private readonly recounts: RecountRepository,
    private readonly records: RecordRepository,
    private readonly versions: RuleVersions,
    private readonly standings: Standings,
    private readonly jobs: Jobs,
    private readonly lease: Lease,
    private readonly clock: Clock,
  ) {}

  /** Whatever a process that died has left. */
  onModuleInit(): void {
    this.jobs.every('credit.recount', { everyMinutes: 1 }, () => this.work());
  }

  async onModuleDestroy(): Promise<void> {
    this.stopping = true;
    await this.settled();
  }

  /** Once the caller's transaction is committed; nobody waits for it. */
  begin(): void {
    this.db.afterCommit(() => {
      const work = this.work()
        .catch((error: unknown) => {
          // The recount stays where it is, and the next sweep goes on.
          this.log.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
        })
        .finally(() => this.working.delete(work));
      this.working.add(work);
    });
  }

  /** Until this process has nothing in hand any more. */
  async settled(): Promise<void> {
    await Promise.all(this.working);
  }

  async work(): Promise<void> {
    for (const { id } of await this.recounts.unfinished()) {
      const hold = await this.lease.claim(`credit.recount.${id}`, LEASE_MS);
      if (!hold) continue;
      try {
        await this.goOver(id, () => hold.renew());
      } finally {
        await hold.release();
      }
    }
  }

  private async goOver(id: number, renew: () => Promise<boolean>): Promise<void> {
    let renewed = this.clock.now().getTime();
    for (;;) {
      const rules = await this.recounts.byId(id);
      if (!rules || rules.finishedAt || this.stopping) return;
      const now = this.clock.now().getTime();
      if (now - renewed > LEASE_MS / 3) {
        if (!(await renew())) return;
        renewed = now;
      }
      if (!(await this.step(rules))) return;
      await others();
    }
  }

  /** One chunk. False when another process was faster. */
  private step(rules: CreditRulesEntity): Promise<boolean> {
    return this.db.transaction(async () => {
      const ids = await this.records.known(rules.cursorId, CHUNK);
      const last = ids.at(-1);
      if (last === undefined) return this.recounts.advance(rules, { finishedAt: this.clock.now(), total: rules.done });
      const done = rules.done + ids.length;
      const moves = ruleMoves(
        await this.records.weighedOf(ids),
        await this.versions.all(),
        rules.no,
        rules.validFrom ?? '',
      );
      const to = { cursorId: last, done, total: Math.max(done, rules.total), moved: rules.moved + moves.length };
      // Takes the chunk first: who comes second finds it done and writes nothing.
      if (!(await this.recounts.advance(rules, to))) return false;
      await this.recounts.note(rules.no, moves);
      await this.standings.rebuild(ids);
      return true;
    });
  }
}
