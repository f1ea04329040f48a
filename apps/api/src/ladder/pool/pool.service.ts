import { Injectable } from '@nestjs/common';
import type { EnterManyPool, EnterPool, LeavePool, PoolRow } from '@yanzhen/contract/ladder/pool';
import type { Reader } from '@yanzhen/domain/identity/reader';
import type { Pool } from '@yanzhen/domain/ladder/pool/pool';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { AuditTrail } from '../../audit';
import { Clock } from '../../platform/clock';
import { Database } from '../../platform/database/database';
import { isDuplicate } from '../../platform/database/failures';
import { withCurrent } from '../../platform/http/with-current';
import { Registry, sightSql } from '../../registry';
import { type ListedStay, PoolRepository } from './pool.repository';

/** Enterprises enter a pool and leave it, each for a reason. */
@Injectable()
export class PoolService {
  constructor(
    private readonly db: Database,
    private readonly pools: PoolRepository,
    private readonly registry: Registry,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  enter(by: Reader, pool: Pool, { enterpriseId, enteredOn, reason }: EnterPool): Promise<PoolRow> {
    return this.db.transaction(async () => {
      const { state, name } = await this.registry.mustFind(by, enterpriseId);
      if (state !== 'active') throw new DomainError('pool.not_active', 'rule', { name });
      this.mustBePast(enteredOn);
      await this.mustFollow(enterpriseId, pool, enteredOn);
      const stay = { enterpriseId, pool, enteredOn, enterReason: reason.trim() };
      const more = {
        present: 1,
        leftOn: null,
        leaveReason: null,
        nameThen: name,
        createdAt: this.clock.now(),
      } as const;
      const id = await once(this.pools.add({ ...stay, ...more }), name);
      await this.record(by, enterpriseId, 'enter', null, stay);
      return toPoolRow(await this.mustFind(by, id));
    });
  }

  enterMany(by: Reader, pool: Pool, { enterpriseIds, ...why }: EnterManyPool): Promise<PoolRow[]> {
    return this.db.transaction(async () => {
      const entered: PoolRow[] = [];
      // In one order for everybody, so that two people at once never wait for each other in a circle.
      for (const enterpriseId of enterpriseIds.toSorted((a, b) => a - b))
        entered.push(await this.enter(by, pool, { enterpriseId, ...why }));
      return entered;
    });
  }

  /** @throws ChangedSince with the stay as it is now. */
  leave(by: Reader, id: number, { version, leftOn, reason }: LeavePool): Promise<PoolRow> {
    const work = async () => {
      const stay = await this.mustFind(by, id);
      if (stay.version !== version) throw new DomainError('pool.changed_since', 'conflict', { id, version });
      if (stay.leftOn !== null) throw new DomainError('pool.left_already', 'rule', { leftOn: stay.leftOn });
      this.mustBePast(leftOn);
      if (leftOn < stay.enteredOn)
        throw new DomainError('pool.left_before', 'rule', { enteredOn: stay.enteredOn, leftOn });
      const left = { leftOn, leaveReason: reason.trim() };
      await this.pools.change({ id, version }, { ...left, present: null });
      await this.record(by, stay.enterpriseId, 'leave', { pool: stay.pool }, { pool: stay.pool, ...left });
      return toPoolRow(await this.mustFind(by, id));
    };
    return withCurrent(
      'pool',
      () => this.db.transaction(work),
      async () => toPoolRow(await this.mustFind(by, id)),
    );
  }

  private async mustFind(reader: Reader, id: number): Promise<ListedStay> {
    const any = { pool: null, asOf: null, units: null, enterpriseId: null };
    const [stay] = await this.pools.page({ ...any, id, within: sightSql(reader, 'e') }, null, 1);
    if (!stay) throw new DomainError('pool.not_found', 'not_found', { id });
    return stay;
  }

  /** Two stays never overlap: nobody could say of which a day is part. */
  private async mustFollow(enterpriseId: number, pool: Pool, enteredOn: string): Promise<void> {
    const before = (await this.pools.ofEnterprise(enterpriseId)).filter((stay) => stay.pool === pool);
    const last = before.find(({ leftOn }) => leftOn !== null && leftOn > enteredOn);
    if (last) throw new DomainError('pool.still_in', 'rule', { leftOn: last.leftOn });
  }

  private mustBePast(day: string): void {
    if (day > this.clock.today()) throw new DomainError('pool.day_ahead', 'rule', { day });
  }

  private record(by: Reader, subjectId: number, verb: string, before: object | null, after: object | null) {
    const act = `ladder.pool.${verb}`;
    return this.audit.record({ by, act, subjectKind: 'enterprise', subjectId, before, after });
  }
}

export const toPoolRow = ({ pinyin: _, ...row }: ListedStay): PoolRow => row;

/** @throws DomainError `pool.in_already` */
async function once<T>(written: Promise<T>, name: string): Promise<T> {
  try {
    return await written;
  } catch (error) {
    // Two people may take it in at once: only the unique index sees both.
    if (isDuplicate(error)) throw new DomainError('pool.in_already', 'conflict', { name });
    throw error;
  }
}
