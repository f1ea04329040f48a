import { Injectable } from '@nestjs/common';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { In, LessThanOrEqual } from 'typeorm';
import { Database } from '../../platform/database/database';
import { PromiseEntity } from './visit-parts.entity';

export type PromiseColumns = Omit<PromiseEntity, 'id' | 'version'>;

@Injectable()
export class PromiseRepository {
  constructor(private readonly db: Database) {}

  async add(rows: readonly PromiseColumns[]): Promise<void> {
    if (rows.length) await this.rows.insert(rows.map((row) => ({ ...row, version: 1 })));
  }

  ofVisits(visitIds: readonly number[]): Promise<PromiseEntity[]> {
    return this.rows.find({ where: { visitId: In([...visitIds]) }, order: { dueOn: 'ASC', id: 'ASC' } });
  }

  openAt(enterpriseId: number): Promise<PromiseEntity[]> {
    return this.rows.find({ where: { enterpriseId, state: 'open' }, order: { dueOn: 'ASC', id: 'ASC' } });
  }

  openBy(day: string): Promise<PromiseEntity[]> {
    return this.rows.find({ where: { state: 'open', dueOn: LessThanOrEqual(day) }, order: { id: 'ASC' } });
  }

  byId(id: number): Promise<PromiseEntity | null> {
    return this.rows.findOneBy({ id });
  }

  /** @throws DomainError `promise.changed_since` */
  change(seen: { id: number; version: number }, patch: Partial<PromiseColumns>): Promise<void> {
    return this.db.change(PromiseEntity, seen, patch, 'promise');
  }

  /** @throws DomainError `liaison.promise_not_found` */
  async mustFind(id: number): Promise<PromiseEntity> {
    const found = await this.byId(id);
    if (!found) throw new DomainError('liaison.promise_not_found', 'not_found', { id });
    return found;
  }

  async moveAll(from: number, into: number): Promise<void> {
    await this.rows.update({ enterpriseId: from }, { enterpriseId: into });
  }

  private get rows() {
    return this.db.rows(PromiseEntity);
  }
}
