import { Injectable } from '@nestjs/common';
import { In, IsNull, LessThan } from 'typeorm';
import { Database } from '../database/database';
import { isDuplicate } from '../database/failures';
import { IdempotencyKeyEntity } from './idempotency.entity';

@Injectable()
export class IdempotencyRepository {
  constructor(private readonly db: Database) {}

  find(keyHash: string): Promise<IdempotencyKeyEntity | null> {
    return this.rows.findOneBy({ keyHash });
  }

  /** Whether the key is ours; false when somebody has it already. */
  async claim(keyHash: string, requestHash: string, createdAt: Date, heldUntil: Date | null): Promise<boolean> {
    try {
      await this.db.insert(IdempotencyKeyEntity, {
        keyHash,
        requestHash,
        status: null,
        body: null,
        createdAt,
        heldUntil,
      });
      return true;
    } catch (error) {
      if (isDuplicate(error)) return false;
      throw error;
    }
  }

  /** Takes over a key whose holder died before it answered. */
  async takeOver(keyHash: string, now: Date, heldUntil: Date): Promise<boolean> {
    const { affected } = await this.rows.update(
      { keyHash, status: IsNull(), heldUntil: LessThan(now) },
      { heldUntil, createdAt: now },
    );
    return affected === 1;
  }

  async answer(keyHash: string, status: number, body: string): Promise<void> {
    const sql = 'UPDATE idempotency_key SET status = ?, body = ?, held_until = NULL WHERE key_hash = ?';
    await this.db.write(sql, [status, body, keyHash]);
  }

  async release(keyHash: string): Promise<void> {
    await this.rows.delete({ keyHash });
  }

  async purge(createdBefore: Date): Promise<void> {
    const old = await this.rows.find({
      select: { id: true },
      where: { createdAt: LessThan(createdBefore) },
      take: 5000,
    });
    if (old.length) await this.rows.delete({ id: In(old.map(({ id }) => id)) });
  }

  private get rows() {
    return this.db.rows(IdempotencyKeyEntity);
  }
}
