import { setImmediate as others, setTimeout as sleep } from 'node:timers/promises';
import type { ImportState } from '@yanzhen/domain/exchange/import';
import { hasEnded } from '@yanzhen/domain/exchange/import-life';
import type { Clock } from '../../platform/clock';
import type { ImportJobEntity } from '../job/import-job.entity';
import type { ImportJobRepository, JobPatch } from '../job/import-job.repository';

/** A holder that says nothing for so long is taken for dead. */
export const LEASE_MS = 30_000;
/** Progress is written at most so often. */
const PROGRESS_MS = 400;

/** Between two slices: the embedded engine has one connection, and people are waiting for their pages. */
const PAUSE_MS = 15;

/** Somebody else holds the job now: stop at once, write nothing more. */
export class LeaseLost extends Error {}
/** The person cancelled. */
export class Cancelled extends Error {}
/** This process is going down: the next one goes on from here. */
export class Stopping extends Error {}

/**
 * The job while this process works on it. Everything that is written for it passes through `advance` in the same transaction:
 * a process that lost the lease cannot write, so no row is written twice.
 */
export class JobHold {
  private toldAt = 0;

  constructor(
    readonly job: ImportJobEntity,
    private readonly owner: string,
    private readonly jobs: ImportJobRepository,
    private readonly clock: Clock,
    private readonly isStopping: () => boolean,
  ) {}

  /** @throws LeaseLost, Cancelled, Stopping */
  async advance(patch: JobPatch = {}): Promise<void> {
    if (this.isStopping()) throw new Stopping();
    await this.keep(patch);
    if ((await this.jobs.byId(this.job.id))?.cancelWanted) throw new Cancelled();
  }

  /** Rows done of rows to do; called as often as one likes. */
  async progress(done: number, total: number): Promise<void> {
    const now = this.clock.now().getTime();
    if (now - this.toldAt < PROGRESS_MS) return others();
    this.toldAt = now;
    await this.advance({ done, total });
  }

  /** Lets others at the database before the next slice. */
  async pause(): Promise<void> {
    await sleep(PAUSE_MS);
  }

  /** Ends this piece of work: the new state, and the lease given back. */
  async moveTo(state: ImportState, patch: JobPatch = {}): Promise<void> {
    await this.keep({
      ...patch,
      state,
      version: () => 'version + 1',
      cancelWanted: false,
      leaseOwner: null,
      leaseUntil: null,
      finishedAt: hasEnded(state) ? this.clock.now() : null,
    });
  }

  /** Gives the job back as it is, for whoever comes next. */
  async release(): Promise<void> {
    await this.jobs.held(this.job.id, this.owner, { leaseOwner: null, leaseUntil: null });
  }

  /** @throws LeaseLost */
  async keep(patch: JobPatch = {}): Promise<void> {
    const leaseUntil = new Date(this.clock.now().getTime() + LEASE_MS);
    if (!(await this.jobs.held(this.job.id, this.owner, { leaseUntil, ...patch }))) throw new LeaseLost();
  }
}
