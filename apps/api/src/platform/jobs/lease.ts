import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../clock';
import { type Claim, JobRunRepository } from './job-run.repository';

/** Work of which this process has become the owner, until its lease runs out. */
export interface Hold {
  /** Which try this is; 2 after a process died over the first. */
  readonly attempt: number;
  /** Prolongs by the time it was claimed for; false when another process has taken over: stop working. */
  renew(): Promise<boolean>;
  /** Never to be claimed again. */
  finish(): Promise<void>;
  /** Free for the next. */
  release(): Promise<void>;
}

/** Makes one of several processes the owner of a piece of work. What died is taken over when its lease has run out. */
@Injectable()
export class Lease {
  constructor(
    private readonly runs: JobRunRepository,
    private readonly clock: Clock,
  ) {}

  /**
   * @param slot a scheduled run is claimed once per slot
   * @returns null when it is held by another process, or finished.
   */
  async claim(job: string, ms: number, slot = ''): Promise<Hold | null> {
    const claim = { job, slot, owner: randomUUID() };
    if (await this.runs.first(claim, this.until(ms))) return this.hold(claim, ms, 1);
    const seen = await this.runs.find(job, slot);
    if (!seen || seen.doneAt || seen.leaseUntil > this.clock.now()) return null;
    const taken = await this.runs.takeOver(seen, claim.owner, this.until(ms));
    return taken ? this.hold(claim, ms, seen.attempts + 1) : null;
  }

  private hold(claim: Claim, ms: number, attempt: number): Hold {
    return {
      attempt,
      renew: () => this.runs.renew(claim, this.until(ms)),
      finish: () => this.runs.finish(claim, this.clock.now()),
      release: () => this.runs.release(claim),
    };
  }

  private until(ms: number): Date {
    return new Date(this.clock.now().getTime() + ms);
  }
}
