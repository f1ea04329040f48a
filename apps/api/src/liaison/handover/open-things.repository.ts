import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Database } from '../../platform/database/database';
import { VisitEntity } from '../visit/visit.entity';
import { PromiseEntity, RequestEntity } from '../visit/visit-parts.entity';

/** Gives plans, promises and requests to somebody else; whoever has one of them open is told that it changed. */
@Injectable()
export class OpenThings {
  constructor(private readonly db: Database) {}

  async moveVisits(ids: readonly number[], to: { id: number; userId: number | null }): Promise<void> {
    if (ids.length === 0) return;
    const owner = to.userId === null ? {} : { userId: to.userId };
    await this.db.rows(VisitEntity).update({ id: In([...ids]) }, { officerId: to.id, ...owner });
    await this.db.rows(VisitEntity).increment({ id: In([...ids]) }, 'version', 1);
  }

  async movePromises(ids: readonly number[], userId: number): Promise<void> {
    if (ids.length === 0) return;
    await this.db.rows(PromiseEntity).update({ id: In([...ids]) }, { userId });
    await this.db.rows(PromiseEntity).increment({ id: In([...ids]) }, 'version', 1);
  }

  async moveRequests(ids: readonly number[], officerId: number): Promise<void> {
    if (ids.length) await this.db.rows(RequestEntity).update({ id: In([...ids]) }, { officerId });
  }
}
