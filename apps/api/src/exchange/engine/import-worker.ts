import { randomUUID } from 'node:crypto';
import { setImmediate as breath } from 'node:timers/promises';
import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { isWorking } from '@yanzhen/domain/exchange/import-life';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { Clock } from '../../platform/clock';
import type { Config } from '../../platform/config';
import { CONFIG } from '../../platform/config.module';
import { outsideRequest } from '../../platform/http/request-context';
import { ImportJobRepository, type JobPatch } from '../job/import-job.repository';
import { ImportStepRepository } from '../job/import-step.repository';
import { CheckingPhase } from './checking-phase';
import { Cancelled, JobHold, LEASE_MS, LeaseLost, Stopping } from './job-hold';
import { ReadingPhase } from './reading-phase';
import { RunningPhase } from './running-phase';
import { UndoingPhase } from './undoing-phase';

/** Looks for imports whose process died. */
const POLL_MS = 4_000;
/** Imports worked on at the same time by one process. */
const LANES = 2;

/** Does the long work of imports beside the requests. Any process may; a lease on the job says which one does. */
@Injectable()
export class ImportWorker implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = new Logger(ImportWorker.name);
  private readonly wanted = new Set<number>();
  private readonly lanes = new Set<Promise<void>>();
  private timer: NodeJS.Timeout | undefined;
  private stopping = false;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly clock: Clock,
    private readonly jobs: ImportJobRepository,
    private readonly steps: ImportStepRepository,
    private readonly reading: ReadingPhase,
    private readonly checking: CheckingPhase,
    private readonly running: RunningPhase,
    private readonly undoing: UndoingPhase,
  ) {}

  onApplicationBootstrap(): void {
    if (!this.config.jobs) return;
    this.timer = setInterval(() => void this.poll(), POLL_MS).unref();
    void this.poll();
  }

  async onModuleDestroy(): Promise<void> {
    this.stopping = true;
    clearInterval(this.timer);
    await this.idle();
  }

  /** Something is to be done for this import, now. */
  kick(id: number): void {
    this.wanted.add(id);
    this.fillLanes();
  }

  /** Resolves when nothing is going on in this process. */
  async idle(): Promise<void> {
    while (this.lanes.size) await Promise.all(this.lanes);
  }

  /** Takes up what nobody works on. */
  async poll(): Promise<void> {
    try {
      for (const id of await this.jobs.orphans(this.clock.now())) this.kick(id);
    } catch (error) {
      // The database is away for a moment: the next look will find the same.
      this.log.warn(`could not look for imports: ${String(error)}`);
    }
  }

  private fillLanes(): void {
    for (const id of this.wanted) {
      if (this.stopping || this.lanes.size >= LANES) return;
      this.wanted.delete(id);
      const lane: Promise<void> = outsideRequest(() => this.work(id)).finally(() => {
        this.lanes.delete(lane);
        this.fillLanes();
      });
      this.lanes.add(lane);
    }
  }

  private async work(id: number): Promise<void> {
    await breath();
    try {
      const owner = randomUUID();
      const now = this.clock.now();
      const job = await this.jobs.claim(id, owner, now, new Date(now.getTime() + LEASE_MS));
      if (!job || !isWorking(job.state)) return;
      const hold = new JobHold(job, owner, this.jobs, this.clock, () => this.stopping);
      await this.underLease(hold, this[job.state]);
    } catch (error) {
      // Neither the work nor its failure could be written down: the lease runs out and somebody takes it up again.
      this.log.error(`import ${id} is left for later: ${String(error)}`);
    }
  }

  /** The lease is renewed beside the work too: opening a large workbook says nothing for a while. */
  private async underLease(hold: JobHold, phase: { work(hold: JobHold): Promise<void> }): Promise<void> {
    const beat = setInterval(() => {
      hold
        .keep()
        .catch((error: unknown) => this.log.warn(`import ${hold.job.id}: lease not renewed: ${String(error)}`));
    }, LEASE_MS / 3);
    try {
      await phase.work(hold);
    } catch (error) {
      await this.settle(hold, error);
    } finally {
      clearInterval(beat);
    }
  }

  private async settle(hold: JobHold, error: unknown): Promise<void> {
    if (error instanceof LeaseLost) return;
    if (error instanceof Stopping) return hold.release();
    const { id, state } = hold.job;
    const patch: JobPatch = state === 'running' ? { counts: await this.steps.counts(id) } : {};
    if (error instanceof Cancelled) return hold.moveTo('cancelled', patch);
    if (!(error instanceof DomainError)) this.log.error(`import ${id} failed: ${trace(error)}`);
    const told = error instanceof DomainError ? error : new DomainError('exchange.unexpected', 'rule', {});
    await hold.moveTo('failed', { ...patch, failure: told.code, failureDetails: { ...told.details } });
  }
}

const trace = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));
