import { Injectable } from '@nestjs/common';
import { In, IsNull, LessThan } from 'typeorm';
import { Database } from '../database/database';
import { isDuplicate } from '../database/failures';
import { JobRunEntity } from './job-run.entity';

export interface Claim {
  readonly job: string;
  readonly slot: string;
  readonly owner: string;
}

@Injectable()
export class JobRunRepository {
  constructor(private readonly db: Database) {}

  /** The unique row decides between processes; false when it is there already. */
  async first(claim: Claim, leaseUntil: Date): Promise<boolean> {
    try {
      await this.rows.insert({ ...claim, leaseUntil, attempts: 1, doneAt: null });
      return true;
    } catch (error) {
      if (isDuplicate(error)) return false;
      throw error;
    }
  }

  find(job: string, slot: string): Promise<JobRunEntity | null> {
    return this.rows.findOneBy({ job, slot });
  }

  /** From an owner whose lease has run out; false when another was faster. */
  async takeOver(seen: JobRunEntity, owner: string, leaseUntil: Date): Promise<boolean> {
    const { affected } = await this.rows.update(
      { id: seen.id, owner: seen.owner, attempts: seen.attempts, doneAt: IsNull() },
      { owner, leaseUntil, attempts: seen.attempts + 1 },
    );
    return affected === 1;
  }

  /** False when the lease was lost meanwhile. */
  async renew({ job, slot, owner }: Claim, leaseUntil: Date): Promise<boolean> {
    return (await this.rows.update({ job, slot, owner, doneAt: IsNull() }, { leaseUntil })).affected === 1;
  }

  async finish({ job, slot, owner }: Claim, doneAt: Date): Promise<void> {
    await this.rows.update({ job, slot, owner }, { doneAt });
  }

  async release({ job, slot, owner }: Claim): Promise<void> {
    await this.rows.delete({ job, slot, owner });
  }

  async purge(before: Date): Promise<void> {
    const old = await this.rows.find({ select: { id: true }, where: { leaseUntil: LessThan(before) }, take: 1000 });
    if (old.length) await this.rows.delete({ id: In(old.map(({ id }) => id)) });
  }

  private get rows() {
    return this.db.rows(JobRunEntity);
  }
}
