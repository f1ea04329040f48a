import { Injectable } from '@nestjs/common';
import type { PromiseRow, SettlePromise } from '@yanzhen/contract/liaison/visit';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { AuditTrail } from '../../audit';
import { Clock } from '../../platform/clock';
import { Database } from '../../platform/database/database';
import { withCurrent } from '../../platform/http/with-current';
import { Registry } from '../../registry';
import { Acting } from '../stand-in/acting';
import { PromiseRepository } from './promise.repository';
import type { PromiseEntity } from './visit-parts.entity';
import { VisitReading } from './visit-reading';

/** What was promised to enterprises, until it is kept or dropped. */
@Injectable()
export class Promises {
  constructor(
    private readonly db: Database,
    private readonly registry: Registry,
    private readonly promises: PromiseRepository,
    private readonly reading: VisitReading,
    private readonly acting: Acting,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws ChangedSince with the promise as it is now. */
  settle(by: Reader, id: number, { version, state, note }: SettlePromise): Promise<PromiseRow> {
    const work = async () => {
      const promise = await this.mustFind(by, id);
      await this.write(by, promise, version, state, note);
      return this.row(by, id);
    };
    return withCurrent(
      'promise',
      () => this.db.transaction(work),
      () => this.row(by, id),
    );
  }

  /** Said during a visit; somebody else may have said so before, which is the same. In the caller's transaction. */
  async settleAt(by: Reader, enterpriseId: number, id: number, state: 'kept' | 'dropped'): Promise<void> {
    const promise = await this.promises.byId(id);
    if (promise?.enterpriseId !== enterpriseId || promise.state !== 'open') return;
    await this.write(by, promise, promise.version, state, null);
  }

  private async write(
    by: Reader,
    promise: PromiseEntity,
    version: number,
    state: 'kept' | 'dropped',
    note: string | null,
  ): Promise<void> {
    const settledOn = this.clock.today();
    await this.promises.change({ id: promise.id, version }, { state, settledOn, note });
    await this.audit.record({
      by,
      act: `liaison.promise.${state === 'kept' ? 'keep' : 'drop'}`,
      subjectKind: 'promise',
      subjectId: promise.id,
      before: { state: promise.state },
      after: { state, settledOn, ...(await this.acting.told(by, promise.enterpriseId)) },
    });
  }

  private async row(reader: Reader, id: number): Promise<PromiseRow> {
    const [row] = await this.reading.promiseRows(reader, [await this.mustFind(reader, id)]);
    if (!row) throw new DomainError('liaison.promise_not_found', 'not_found', { id });
    return row;
  }

  private async mustFind(reader: Reader, id: number): Promise<PromiseEntity> {
    const promise = await this.promises.mustFind(id);
    if (!(await this.registry.byId(reader, promise.enterpriseId)))
      throw new DomainError('liaison.promise_not_found', 'not_found', { id });
    return promise;
  }
}
