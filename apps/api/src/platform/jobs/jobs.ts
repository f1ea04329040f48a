import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { Clock } from '../clock';
import { type Hold, Lease } from './lease';
import { type Schedule, slotAt } from './slot';

const TICK_MS = 20_000;
const LEASE_MS = 60_000;
/** A run that kills its process again and again is left alone until its next slot. */
const ATTEMPTS = 3;

interface Job {
  readonly name: string;
  readonly schedule: Schedule;
  readonly work: () => Promise<void>;
}

/** Scheduled work: every process asks, one does it. Rooms register at start; work must bear being done twice. */
@Injectable()
export class Jobs implements OnModuleDestroy {
  private readonly jobs: Job[] = [];
  private readonly seen = new Map<string, string>();
  private readonly log = new Logger('jobs');
  private ticking: Promise<void> = Promise.resolve();
  private stopping = false;

  constructor(
    private readonly lease: Lease,
    private readonly clock: Clock,
  ) {}

  every(name: string, schedule: Schedule, work: () => Promise<void>): void {
    this.jobs.push({ name, schedule, work });
  }

  /** Does what is due. Called by the scheduler where this process runs jobs. */
  @Interval(TICK_MS)
  tick(): Promise<void> {
    this.ticking = this.ticking.then(() => this.runDue());
    return this.ticking;
  }

  /** Lets the run in hand come to its end; the next one is another process's. */
  async onModuleDestroy(): Promise<void> {
    this.stopping = true;
    await this.ticking;
  }

  private async runDue(): Promise<void> {
    for (const job of this.jobs) {
      if (this.stopping) return;
      try {
        await this.runIfDue(job);
      } catch (error) {
        // One job's failure is no other's; the lease runs out and the run is tried again.
        this.log.error(error instanceof Error ? (error.stack ?? error.message) : String(error), job.name);
      }
    }
  }

  private async runIfDue({ name, schedule, work }: Job): Promise<void> {
    const slot = slotAt(schedule, this.clock.now());
    if (this.seen.get(name) === slot) return;
    const hold = await this.lease.claim(name, LEASE_MS, slot);
    if (!hold) return;
    if (hold.attempt > ATTEMPTS) {
      this.log.error(`given up for ${slot}`, name);
      await hold.finish();
    } else {
      await whileRenewed(hold, work);
      await hold.finish();
    }
    this.seen.set(name, slot);
  }
}

async function whileRenewed(hold: Hold, work: () => Promise<void>): Promise<void> {
  const timer = setInterval(() => {
    // A renewal that fails only means that another process may take over: the work bears it.
    hold.renew().catch(() => clearInterval(timer));
  }, LEASE_MS / 3);
  try {
    await work();
  } finally {
    clearInterval(timer);
  }
}
