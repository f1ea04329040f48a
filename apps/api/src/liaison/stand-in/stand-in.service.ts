import { Injectable } from '@nestjs/common';
import type { ChangeStandIn, StandInInput, StandInRow } from '@yanzhen/contract/liaison/handover';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { isSound, overlap, runsOn } from '@yanzhen/domain/liaison/assignment';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { AuditTrail } from '../../audit';
import { Clock } from '../../platform/clock';
import { Database } from '../../platform/database/database';
import { withCurrent } from '../../platform/http/with-current';
import { OfficerRepository } from '../officer/officer.repository';
import { ActingRepository } from './acting.repository';
import type { StandInEntity } from './stand-in.entity';
import { StandInRepository } from './stand-in.repository';

/** Who acts for whom while they are away. */
@Injectable()
export class StandInService {
  constructor(
    private readonly db: Database,
    private readonly rows: StandInRepository,
    private readonly acting: ActingRepository,
    private readonly officers: OfficerRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async list(reader: Reader): Promise<StandInRow[]> {
    return this.shown(await this.rows.latest(reader));
  }

  /** @throws DomainError `liaison.stand_in_self`, `liaison.stand_in_taken`, `liaison.period_reversed`, `liaison.officer_…` */
  add(by: Reader, { officerId, standInId, startsOn, endsOn, reason }: StandInInput): Promise<StandInRow> {
    const period = { startsOn, endsOn };
    if (officerId === standInId) throw new DomainError('liaison.stand_in_self', 'rule', {});
    if (!isSound(period)) throw new DomainError('liaison.period_reversed', 'rule', period);
    return this.db.transaction(async () => {
      await this.officers.mustFind(by, officerId);
      const other = await this.officers.mustFind(by, standInId);
      if (!other.active) throw new DomainError('liaison.officer_inactive', 'rule', { name: other.name });
      const rival = (await this.rows.takeTurn(officerId)).find((one) => overlap(one, period));
      if (rival) throw new DomainError('liaison.stand_in_taken', 'conflict', { since: rival.startsOn });
      const columns = { officerId, standInId, startsOn, endsOn, reason: reason?.trim() || null };
      const id = await this.rows.add({ ...columns, createdAt: this.clock.now() });
      await this.acting.rebuild(other);
      await this.record(by, 'add', id, null, columns);
      return this.one(id);
    });
  }

  /** Ends earlier or later. @throws ChangedSince */
  change(by: Reader, id: number, { version, endsOn }: ChangeStandIn): Promise<StandInRow> {
    const work = async () => {
      const before = await this.rows.mustFind(id);
      if (!(await this.officers.byId(by, before.officerId)))
        throw new DomainError('liaison.stand_in_not_found', 'not_found', { id });
      const period = { startsOn: before.startsOn, endsOn };
      if (!isSound(period)) throw new DomainError('liaison.period_reversed', 'rule', period);
      const rivals = (await this.rows.takeTurn(before.officerId)).filter((one) => one.id !== id);
      const rival = rivals.find((one) => overlap(one, period));
      if (rival) throw new DomainError('liaison.stand_in_taken', 'conflict', { since: rival.startsOn });
      await this.rows.change({ id, version }, { endsOn });
      const [other] = await this.officers.byIds([before.standInId]);
      if (other) await this.acting.rebuild(other);
      await this.record(by, 'change', id, { endsOn: before.endsOn }, { endsOn });
      return this.one(id);
    };
    return withCurrent(
      'liaison',
      () => this.db.transaction(work),
      () => this.one(id),
    );
  }

  private async one(id: number): Promise<StandInRow> {
    const [row] = await this.shown([await this.rows.mustFind(id)]);
    return row;
  }

  private async shown(rows: readonly StandInEntity[]): Promise<StandInRow[]> {
    const ids = [...new Set(rows.flatMap(({ officerId, standInId }) => [officerId, standInId]))];
    const names = new Map((await this.officers.byIds(ids)).map(({ id, name }) => [id, name]));
    const today = this.clock.today();
    return rows.map(({ id, version, officerId, standInId, startsOn, endsOn, reason }) => ({
      id,
      version,
      officerId,
      standInId,
      startsOn,
      endsOn,
      reason,
      officerName: names.get(officerId) ?? '',
      standInName: names.get(standInId) ?? '',
      running: runsOn({ startsOn, endsOn }, today),
    }));
  }

  private record(by: Reader, verb: string, subjectId: number, before: object | null, after: object): Promise<void> {
    return this.audit.record({
      by,
      act: `liaison.stand_in.${verb}`,
      subjectKind: 'stand_in',
      subjectId,
      before,
      after,
    });
  }
}
