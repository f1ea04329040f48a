import { Injectable } from '@nestjs/common';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { LessThanOrEqual } from 'typeorm';
import { Database } from '../../platform/database/database';
import { CallEntity } from './call.entity';

export type CallValues = Omit<CallEntity, 'id' | 'version'>;

export interface CallCount {
  readonly callId: number;
  readonly candidates: number;
  readonly scored: number;
}

@Injectable()
export class CallRepository {
  constructor(private readonly db: Database) {}

  /** The newest first. */
  all(): Promise<CallEntity[]> {
    return this.rows.find({ order: { createdAt: 'DESC', id: 'DESC' } });
  }

  /** On show for anybody, or were; the newest first. */
  publicFrom(day: string): Promise<CallEntity[]> {
    return this.rows.find({
      where: { state: 'published', startsOn: LessThanOrEqual(day) },
      order: { startsOn: 'DESC', id: 'DESC' },
    });
  }

  /** @throws DomainError `call.call_not_found` */
  async mustFind(id: number): Promise<CallEntity> {
    const found = await this.rows.findOneBy({ id });
    if (!found) throw new DomainError('call.call_not_found', 'not_found', { id });
    return found;
  }

  async add(values: CallValues): Promise<CallEntity> {
    const row = { ...values, version: 1 };
    const { identifiers } = await this.rows.insert(row);
    return { ...row, id: Number(identifiers[0]?.['id']) };
  }

  /** @throws DomainError `call.changed_since` */
  change(seen: { id: number; version: number }, patch: Partial<CallValues>): Promise<void> {
    return this.db.change(CallEntity, seen, patch, 'call');
  }

  /** After `change` has taken the row in this transaction. */
  async write(id: number, patch: Partial<CallValues>): Promise<void> {
    await this.rows.update({ id }, patch);
  }

  /**
   * Holds the call until the transaction ends, when a candidate of it is written: a step of the call and a score never pass each other.
   * @throws DomainError `call.call_not_found`
   */
  async hold(id: number): Promise<CallEntity> {
    await this.db.query('UPDATE credit_call SET version = version WHERE id = ?', [id]);
    return this.mustFind(id);
  }

  async counts(ids: readonly number[]): Promise<Map<number, CallCount>> {
    if (ids.length === 0) return new Map();
    const rows = await this.db.query<Record<keyof CallCount, number | string>[]>(
      `SELECT call_id AS callId, COUNT(*) AS candidates, COUNT(score) AS scored FROM credit_call_candidate
        WHERE call_id IN (${ids.map(() => '?').join(', ')}) GROUP BY call_id`,
      [...ids],
    );
    return new Map(
      rows.map(({ callId, candidates, scored }) => [
        Number(callId),
        { callId: Number(callId), candidates: Number(candidates), scored: Number(scored) },
      ]),
    );
  }

  private get rows() {
    return this.db.rows(CallEntity);
  }
}
