import { Injectable } from '@nestjs/common';
import type { SaveVisit, VisitDetail } from '@yanzhen/contract/liaison/visit';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { isVisitDay } from '@yanzhen/domain/liaison/visit';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { AuditTrail } from '../../audit';
import { Clock } from '../../platform/clock';
import { Database } from '../../platform/database/database';
import { withCurrent } from '../../platform/http/with-current';
import { Registry } from '../../registry';
import { Care } from '../care/care';
import { OfficerRepository } from '../officer/officer.repository';
import { Acting } from '../stand-in/acting';
import type { VisitEntity } from './visit.entity';
import { VisitSaveRepository } from './visit-save.repository';
import { VisitParts } from './visit-parts';
import { VisitReading } from './visit-reading';
import { type VisitColumns, VisitRepository } from './visit.repository';

/** One save of a visit, however often it arrives: by its client id it is one visit, by its save id one save. */
@Injectable()
export class VisitSaving {
  constructor(
    private readonly db: Database,
    private readonly registry: Registry,
    private readonly visits: VisitRepository,
    private readonly saves: VisitSaveRepository,
    private readonly parts: VisitParts,
    private readonly officers: OfficerRepository,
    private readonly acting: Acting,
    private readonly reading: VisitReading,
    private readonly care: Care,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws ChangedSince with the visit as it is now, DomainError `liaison.visit_…`, `liaison.promise_in_past` */
  save(by: Reader, clientId: string, input: SaveVisit): Promise<VisitDetail> {
    const work = async () => {
      await this.mustBeLiving(by, input.enterpriseId);
      const stored = await this.visits.byClientId(clientId);
      if (stored && stored.userId !== by.userId) throw new DomainError('liaison.visit_not_yours', 'forbidden', {});
      if (stored && (await this.isDone(stored, input))) return this.reading.detail(by, stored);
      this.mustBeSound(input);
      const visit = stored ? await this.change(by, stored, input) : await this.add(by, clientId, input);
      await this.saves.add(input.saveId, visit.id);
      await this.parts.add(by, visit, input);
      await this.care.rebuild([visit.enterpriseId]);
      return this.reading.detail(by, visit);
    };
    return withCurrent(
      'visit',
      () => this.db.transaction(work),
      () => this.present(by, clientId),
    );
  }

  /** A plan that will not be. @throws ChangedSince */
  cancel(by: Reader, clientId: string, version: number): Promise<VisitDetail> {
    const work = async () => {
      const stored = await this.mustFind(by, clientId);
      if (stored.userId !== by.userId) throw new DomainError('liaison.visit_not_yours', 'forbidden', {});
      if (stored.state !== 'planned') throw new DomainError('liaison.visit_not_planned', 'rule', {});
      await this.visits.change({ id: stored.id, version }, { state: 'cancelled', updatedAt: this.clock.now() });
      await this.record(by, 'cancel', stored, { state: stored.state }, { state: 'cancelled' });
      return this.present(by, clientId);
    };
    return withCurrent(
      'visit',
      () => this.db.transaction(work),
      () => this.present(by, clientId),
    );
  }

  async present(reader: Reader, clientId: string): Promise<VisitDetail> {
    return this.reading.detail(reader, await this.mustFind(reader, clientId));
  }

  /** Also a save that others have written over since: it was carried out, and its parts are stored. */
  private async isDone(stored: VisitEntity, { saveId }: SaveVisit): Promise<boolean> {
    return stored.saveId === saveId || (await this.saves.isDone(saveId, stored.id));
  }

  private async add(by: Reader, clientId: string, input: SaveVisit): Promise<VisitEntity> {
    const now = this.clock.now();
    const officer = await this.officers.ofUser(by.userId);
    const other = await this.acting.at(by, input.enterpriseId);
    const self = { officerId: officer?.id ?? null, standInId: null };
    const who = { ...(other ? { officerId: other.officerId, standInId: other.standInId } : self), userId: by.userId };
    const columns: VisitColumns = { ...columnsOf(input), ...who, clientId, createdAt: now, updatedAt: now };
    const id = await this.visits.add(columns);
    // The same visit arrived twice at once: the other one has it, and this one is told like everybody who comes second.
    if (id === null) throw new DomainError('visit.changed_since', 'conflict', { version: 0 });
    await this.record(by, input.state === 'done' ? 'record' : 'plan', { ...columns, id }, null, told(columns));
    return { ...columns, id, version: 1 };
  }

  private async change(by: Reader, stored: VisitEntity, input: SaveVisit): Promise<VisitEntity> {
    const patch = { ...columnsOf(input), enterpriseId: stored.enterpriseId, updatedAt: this.clock.now() };
    await this.visits.change({ id: stored.id, version: input.version }, patch);
    await this.record(by, 'change', stored, told(stored), told({ ...stored, ...patch }));
    return { ...stored, ...patch, version: input.version + 1 };
  }

  private mustBeSound({ state, plannedOn, visitedOn, promises }: SaveVisit): void {
    if (state === 'planned' && plannedOn === null) throw new DomainError('liaison.visit_day_missing', 'invalid', {});
    if (state !== 'done') return;
    if (visitedOn === null) throw new DomainError('liaison.visit_day_missing', 'invalid', {});
    if (!isVisitDay(visitedOn, this.clock.today()))
      throw new DomainError('liaison.visit_day_implausible', 'rule', { day: visitedOn });
    const early = promises.find(({ dueOn }) => dueOn < visitedOn);
    if (early) throw new DomainError('liaison.promise_in_past', 'rule', { day: early.dueOn });
  }

  private async mustBeLiving(by: Reader, enterpriseId: number): Promise<void> {
    const { state } = await this.registry.mustFind(by, enterpriseId);
    if (state === 'merged') throw new DomainError('registry.enterprise_merged', 'rule', { id: enterpriseId });
  }

  /** @throws DomainError `liaison.visit_not_found`, also outside the reader's sight. */
  async mustFind(reader: Reader, clientId: string): Promise<VisitEntity> {
    const found = await this.visits.byClientId(clientId);
    if (!found || !(await this.registry.byId(reader, found.enterpriseId)))
      throw new DomainError('liaison.visit_not_found', 'not_found', {});
    return found;
  }

  private async record(
    by: Reader,
    verb: string,
    { id, enterpriseId }: Pick<VisitEntity, 'id' | 'enterpriseId'>,
    before: object | null,
    after: object,
  ): Promise<void> {
    await this.audit.record({
      by,
      act: `liaison.visit.${verb}`,
      subjectKind: 'visit',
      subjectId: id,
      before,
      after: { ...after, ...(await this.acting.told(by, enterpriseId)) },
    });
  }
}

function columnsOf(
  input: SaveVisit,
): Omit<VisitColumns, 'clientId' | 'officerId' | 'standInId' | 'userId' | 'createdAt' | 'updatedAt'> {
  const { enterpriseId, saveId, state, plannedOn, visitedOn, atTime, place, position, participants, topics, notes } =
    input;
  return {
    enterpriseId,
    saveId,
    state,
    plannedOn,
    visitedOn: state === 'done' ? visitedOn : null,
    atTime,
    place,
    latitude: position && Math.round(position.latitude * 1e6),
    longitude: position && Math.round(position.longitude * 1e6),
    accuracy: position && Math.round(position.accuracy),
    participants,
    topics,
    notes,
  };
}

/** What the trail keeps: not the notes themselves, which may be long and name people. */
const told = ({ enterpriseId, state, plannedOn, visitedOn, place, topics }: VisitColumns) => ({
  enterpriseId,
  state,
  plannedOn,
  visitedOn,
  place,
  topics,
});
