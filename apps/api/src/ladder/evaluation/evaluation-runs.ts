import { setImmediate as others } from 'node:timers/promises';
import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import type { EvaluationRun } from '@yanzhen/contract/ladder/evaluation';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { AuditTrail } from '../../audit';
import { Clock } from '../../platform/clock';
import { Database } from '../../platform/database/database';
import { Lease } from '../../platform/jobs/lease';
import type { EvaluationRunEntity } from './evaluation-run.entity';
import { EvaluationRunRepository } from './evaluation-run.repository';
import { Evaluator } from './evaluator';

/** Ids that one transaction goes over. */
const CHUNK = 500;
const LEASE_MS = 60_000;
const SHOWN = 20;

/** Goings over the whole register: chunk by chunk, each with its place in one transaction, so that any process goes on from there. */
@Injectable()
export class EvaluationRuns implements OnModuleDestroy {
  private readonly log = new Logger('ladder');
  private stopping = false;
  private readonly working = new Set<Promise<void>>();

  constructor(
    private readonly db: Database,
    private readonly runs: EvaluationRunRepository,
    private readonly evaluator: Evaluator,
    private readonly lease: Lease,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async list(): Promise<EvaluationRun[]> {
    return (await this.runs.latest(SHOWN)).map(toEvaluationRun);
  }

  /** @throws DomainError `ladder.run_not_found` */
  async detail(id: number): Promise<EvaluationRun> {
    const run = await this.runs.byId(id);
    if (!run) throw new DomainError('ladder.run_not_found', 'not_found', { id });
    return toEvaluationRun(run);
  }

  /** The one of this night; started once, whoever asks. */
  async nightly(): Promise<void> {
    const asOf = this.clock.today();
    await this.add(`nightly ${asOf}`, 'nightly', null);
  }

  /** Now; the work goes on after the answer. @throws DomainError `ladder.run_in_progress` */
  async ask(by: Reader): Promise<EvaluationRun> {
    return this.db.transaction(async () => {
      if ((await this.runs.running()).length > 0) throw new DomainError('ladder.run_in_progress', 'conflict', {});
      const id = await this.add(`asked ${this.clock.now().toISOString()}`, 'asked', by);
      if (id === null) throw new DomainError('ladder.run_in_progress', 'conflict', {});
      await this.audit.record({ by, act: 'ladder.evaluation.run', subjectKind: 'evaluation_run', subjectId: id });
      this.db.afterCommit(() => this.inBackground());
      return this.detail(id);
    });
  }

  /** Another set of books: the whole register again, also when a run goes on that began with the former ones. In the caller's transaction. */
  async booksChanged(by: Reader): Promise<void> {
    await this.add(`books ${this.clock.now().toISOString()}`, 'asked', by);
    this.db.afterCommit(() => this.inBackground());
  }

  /** Works on what is unfinished and nobody else's. */
  async work(): Promise<void> {
    for (const run of await this.runs.running()) {
      const hold = await this.lease.claim(`ladder.run.${run.id}`, LEASE_MS);
      if (!hold) continue;
      try {
        await this.goOver(run.id, () => hold.renew());
      } finally {
        await hold.release();
      }
    }
  }

  /** Until this process has nothing in hand any more. */
  async settled(): Promise<void> {
    await Promise.all(this.working);
  }

  async onModuleDestroy(): Promise<void> {
    this.stopping = true;
    await this.settled();
  }

  private inBackground(): void {
    const work = this.work()
      .catch((error: unknown) => {
        // Nobody waits for it; the run stays where it is, and the next sweep goes on.
        this.log.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
      })
      .finally(() => this.working.delete(work));
    this.working.add(work);
  }

  private async goOver(id: number, renew: () => Promise<boolean>): Promise<void> {
    let renewed = this.clock.now().getTime();
    for (;;) {
      const run = await this.runs.byId(id);
      if (run?.state !== 'running' || this.stopping) return;
      const now = this.clock.now().getTime();
      if (now - renewed > LEASE_MS / 3) {
        if (!(await renew())) return;
        renewed = now;
      }
      if (!(await this.step(run))) return;
      await others();
    }
  }

  /** One chunk. False when another process was faster. */
  private async step(run: EvaluationRunEntity): Promise<boolean> {
    if (run.cursorId >= run.lastId)
      return this.runs.advance(run, { state: 'done', finishedAt: this.clock.now(), done: run.done, total: run.done });
    const books = await this.evaluator.booksOf(run.asOf);
    const cursorId = Math.min(run.cursorId + CHUNK, run.lastId);
    return this.db.transaction(async () => {
      const [seen, written] = await this.evaluator.between(run.cursorId, cursorId, books, run.cause);
      const to = { cursorId, done: run.done + seen, changed: run.changed + written };
      return this.runs.advance(run, to);
    });
  }

  private async add(slot: string, cause: EvaluationRun['cause'], by: Reader | null): Promise<number | null> {
    const { lastId, total } = await this.runs.extent();
    return this.runs.start({
      slot,
      cause,
      asOf: this.clock.today(),
      state: 'running',
      cursorId: 0,
      lastId,
      total,
      done: 0,
      changed: 0,
      byName: by?.name ?? null,
      startedAt: this.clock.now(),
      finishedAt: null,
    });
  }
}

const toEvaluationRun = (run: EvaluationRunEntity): EvaluationRun => ({
  id: run.id,
  cause: run.cause,
  asOf: run.asOf,
  state: run.state,
  total: run.total,
  done: run.done,
  changed: run.changed,
  startedAt: run.startedAt.toISOString(),
  finishedAt: run.finishedAt?.toISOString() ?? null,
  by: run.byName,
});
