import { Injectable } from '@nestjs/common';
import { In, LessThan } from 'typeorm';
import { Database } from '../platform/database/database';
import { isDuplicate } from '../platform/database/failures';
import { SignInAttemptEntity } from './user.entity';

export interface Failures {
  readonly failures: number;
  readonly lastFailedAt: Date;
  readonly lockedUntil: Date | null;
}

@Injectable()
export class AttemptRepository {
  constructor(private readonly db: Database) {}

  find(nameHash: string): Promise<SignInAttemptEntity | null> {
    return this.rows.findOneBy({ nameHash });
  }

  /** False when somebody else wrote the first one meanwhile. */
  async add(nameHash: string, now: Failures): Promise<boolean> {
    try {
      await this.rows.insert({ nameHash, ...now });
      return true;
    } catch (error) {
      if (isDuplicate(error)) return false;
      throw error;
    }
  }

  /** False when another attempt was counted since `seen`. */
  async change(seen: SignInAttemptEntity, now: Failures): Promise<boolean> {
    const unchanged = { id: seen.id, failures: seen.failures, lastFailedAt: seen.lastFailedAt };
    return (await this.rows.update(unchanged, now)).affected === 1;
  }

  async clear(nameHash: string): Promise<void> {
    await this.rows.delete({ nameHash });
  }

  async purge(failedBefore: Date): Promise<void> {
    const old = await this.rows.find({
      select: { id: true },
      where: { lastFailedAt: LessThan(failedBefore) },
      take: 5000,
    });
    if (old.length) await this.rows.delete({ id: In(old.map(({ id }) => id)) });
  }

  private get rows() {
    return this.db.rows(SignInAttemptEntity);
  }
}
