import { setImmediate as others } from 'node:timers/promises';
import { Injectable, Logger, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { Accounts } from '../../identity';
import { Clock } from '../../platform/clock';
import { Database } from '../../platform/database/database';
import { Jobs } from '../../platform/jobs/jobs';
import { Lease } from '../../platform/jobs/lease';
import { Assigning } from '../assignment/assigning';
import { Care } from '../care/care';
import type { ProposalEntity } from './proposal.entity';
import { ProposalRepository } from './proposal.repository';

/** Enterprises of one transaction; the others at the one connection of the embedded engine come in between. */
const SLICE = 100;
const LEASE_MS = 60_000;

/** Applies proposals slice by slice, each with its place in one transaction, so that any process goes on from there. */
@Injectable()
export class ProposalRuns implements OnModuleInit, OnModuleDestroy {
  private readonly log = new Logger('liaison');
  private readonly working = new Set<Promise<void>>();
  private stopping = false;

  constructor(
    private readonly db: Database,
    private readonly proposals: ProposalRepository,
    private readonly assigning: Assigning,
    private readonly care: Care,
    private readonly accounts: Accounts,
    private readonly lease: Lease,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    // What a process left behind is taken up here.
    this.jobs.every('liaison.proposal', { everyMinutes: 1 }, () => this.work());
  }

  async onModuleDestroy(): Promise<void> {
    this.stopping = true;
    await this.settled();
  }

  /** Until this process has nothing in hand any more. */
  async settled(): Promise<void> {
    await Promise.all(this.working);
  }

  inBackground(): void {
    const work = this.work()
      .catch((error: unknown) => {
        // Nobody waits for it; the proposal stays where it is, and the next sweep goes on.
        this.log.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
      })
      .finally(() => this.working.delete(work));
    this.working.add(work);
  }

  async work(): Promise<void> {
    for (const { id, username } of await this.proposals.applying()) {
      const hold = await this.lease.claim(`liaison.proposal.${id}`, LEASE_MS);
      const by = await this.accounts.readerOf(username);
      if (!hold || !by) continue;
      try {
        let renewed = this.clock.now().getTime();
        while (!this.stopping && (await this.slice(id, by))) {
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

  /** False when nothing is left to do. The version lets only one process write a slice. */
  private slice(id: number, by: Reader): Promise<boolean> {
    return this.db.transaction(async () => {
      const proposal = await this.proposals.byId(id);
      if (proposal?.state !== 'applying') return false;
      const lines = await this.proposals.toGive(id, proposal.done, SLICE);
      let refused = 0;
      for (const line of lines) if (!(await this.give(by, proposal, line))) refused += 1;
      await this.care.rebuild(lines.map(({ enterpriseId }) => enterpriseId));
      const done = proposal.done + lines.length;
      const over = lines.length < SLICE;
      const patch = { done, refused: proposal.refused + refused };
      await this.proposals.change(
        proposal,
        over ? { ...patch, state: 'applied', finishedAt: this.clock.now() } : patch,
      );
      return !over;
    });
  }

  /** False where somebody else was faster: theirs stays. */
  private async give(
    by: Reader,
    { role, campaignId, startsOn }: ProposalEntity,
    line: { enterpriseId: number; officerId: number },
  ): Promise<boolean> {
    try {
      await this.assigning.add(by, { ...line, role, campaignId, startsOn, endsOn: null });
      return true;
    } catch (error) {
      if (error instanceof DomainError && error.kind === 'conflict') return false;
      throw error;
    }
  }
}
