import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type {
  ConfirmHandover,
  Handover,
  HandoverInput,
  HandoverItem,
  HandoverRow,
  HandoverSide,
} from '@yanzhen/contract/liaison/handover';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { AuditTrail } from '../../audit';
import { Inbox } from '../../notifications';
import { Clock } from '../../platform/clock';
import { Database } from '../../platform/database/database';
import { withCurrent } from '../../platform/http/with-current';
import { AssignmentRepository } from '../assignment/assignment.repository';
import type { OfficerEntity } from '../officer/officer.entity';
import { OfficerRepository } from '../officer/officer.repository';
import { HandingOver } from './handing-over';
import type { HandoverEntity } from './handover.entity';
import { type HandoverColumns, HandoverRepository } from './handover.repository';
import { type OpenThing, OpenWorkRepository } from './open-work.repository';

interface Pair {
  readonly from: OfficerEntity;
  readonly to: OfficerEntity;
}

/** A hand-over is asked for, looked at, confirmed by both sides, and then done as a whole. */
@Injectable()
export class HandoverService {
  constructor(
    private readonly db: Database,
    private readonly handovers: HandoverRepository,
    private readonly work: OpenWorkRepository,
    private readonly handing: HandingOver,
    private readonly assignments: AssignmentRepository,
    private readonly officers: OfficerRepository,
    private readonly inbox: Inbox,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async list(reader: Reader): Promise<HandoverRow[]> {
    const rows = await this.handovers.latest(reader);
    const ids = [...new Set(rows.flatMap(({ fromId, toId }) => [fromId, toId]))];
    const names = new Map((await this.officers.byIds(ids)).map(({ id, name }) => [id, name]));
    return rows.map((row) => toRow(row, names));
  }

  async one(reader: Reader, id: number): Promise<Handover> {
    return this.shown(reader, await this.mustFind(reader, id));
  }

  /** @throws DomainError `liaison.handover_self`, `liaison.handover_past`, `liaison.officer_…` */
  ask(by: Reader, { fromId, toId, onDay, reason }: HandoverInput): Promise<Handover> {
    if (fromId === toId) throw new DomainError('liaison.handover_self', 'rule', {});
    if (onDay < this.clock.today()) throw new DomainError('liaison.handover_past', 'rule', { onDay });
    return this.db.transaction(async () => {
      const pair = { from: await this.officers.mustFind(by, fromId), to: await this.officers.mustFind(by, toId) };
      if (!pair.to.active) throw new DomainError('liaison.officer_inactive', 'rule', { name: pair.to.name });
      const nobody = { stampFrom: null, confirmedFrom: null, stampTo: null, confirmedTo: null };
      const asked = { fromId, toId, onDay, reason: reason?.trim() || null };
      const now = { byName: by.name, createdAt: this.clock.now(), doneAt: null };
      const id = await this.handovers.add({ ...asked, state: 'open', ...nobody, ...now });
      await this.record(by, 'ask', id, null, asked);
      await this.tell(pair, id, onDay);
      return this.one(by, id);
    });
  }

  /** With the second one it is done. @throws ChangedSince, DomainError `liaison.handover_moved`, `liaison.handover_not_yours`, `liaison.handover_over` */
  confirm(by: Reader, id: number, { version, side, stamp }: ConfirmHandover): Promise<Handover> {
    const act = async () => {
      const handover = await this.mustFind(by, id);
      mustBeOpen(handover);
      const pair = await this.pair(handover);
      if (!sidesOf(by, pair).includes(side)) throw new DomainError('liaison.handover_not_yours', 'forbidden', {});
      const work = await this.work.of(pair.from, handover.onDay);
      if (stampOf(work) !== stamp) throw new DomainError('liaison.handover_moved', 'conflict', {});
      const who = pair[side].userId === by.userId ? by.name : `${by.name}（代 ${pair[side].name}）`;
      const other = side === 'from' ? handover.stampTo : handover.stampFrom;
      const done = other === stamp;
      await this.handovers.change(
        { id, version },
        { ...confirmation(side, stamp, who, other !== null && !done), ...(done ? this.done() : {}) },
      );
      await this.record(by, 'confirm', id, null, { side, who });
      if (done) {
        await this.handing.move(by, pair.from, pair.to, handover.onDay, work);
        await this.record(by, 'done', id, { officer: pair.from.name }, { officer: pair.to.name, ...countsOf(work) });
      }
      return this.one(by, id);
    };
    return withCurrent(
      'liaison',
      () => this.db.transaction(act),
      () => this.one(by, id),
    );
  }

  /** @throws ChangedSince, DomainError `liaison.handover_over` */
  cancel(by: Reader, id: number, version: number): Promise<Handover> {
    const act = async () => {
      mustBeOpen(await this.mustFind(by, id));
      await this.handovers.change({ id, version }, { state: 'cancelled' });
      await this.record(by, 'cancel', id, { state: 'open' }, { state: 'cancelled' });
      return this.one(by, id);
    };
    return withCurrent(
      'liaison',
      () => this.db.transaction(act),
      () => this.one(by, id),
    );
  }

  private done(): Partial<HandoverColumns> {
    return { state: 'done', doneAt: this.clock.now() };
  }

  private async shown(reader: Reader, handover: HandoverEntity): Promise<Handover> {
    const pair = await this.pair(handover);
    const work = handover.state === 'open' ? await this.work.of(pair.from, handover.onDay) : [];
    const names = new Map([pair.from, pair.to].map(({ id, name }) => [id, name]));
    return {
      ...toRow(handover, names),
      items: await this.items(work, pair.to, handover.onDay),
      stamp: stampOf(work),
      mine: handover.state === 'open' ? sidesOf(reader, pair) : [],
    };
  }

  private async items(work: readonly OpenThing[], to: OfficerEntity, onDay: string): Promise<HandoverItem[]> {
    const ids = [...new Set(work.map(({ enterpriseId }) => enterpriseId))];
    const there = new Set(
      (await this.assignments.running(ids, onDay))
        .filter(({ officerId }) => officerId === to.id)
        .map(({ enterpriseId, role }) => `${enterpriseId} ${role}`),
    );
    return work.map((thing) => {
      const ends = thing.kind === 'assignment' && there.has(`${thing.enterpriseId} ${thing.role}`);
      const stays = thing.kind === 'promise' && to.userId === null;
      return { ...thing, fate: ends ? 'ends' : stays ? 'stays' : 'moves' };
    });
  }

  private async pair({ fromId, toId }: HandoverEntity): Promise<Pair> {
    const people = new Map((await this.officers.byIds([fromId, toId])).map((one) => [one.id, one]));
    return { from: people.get(fromId) as OfficerEntity, to: people.get(toId) as OfficerEntity };
  }

  private async mustFind(reader: Reader, id: number): Promise<HandoverEntity> {
    const [found] = await this.handovers.latest(reader, id);
    if (!found) throw new DomainError('liaison.handover_not_found', 'not_found', { id });
    return found;
  }

  private async tell({ from, to }: Pair, id: number, day: string): Promise<void> {
    for (const { userId } of [from, to])
      if (userId !== null)
        await this.inbox.tell({
          to: { userId },
          key: `handover:${id}`,
          code: 'liaison.handover_asked',
          details: { from: from.name, to: to.name, day },
          link: `/liaison/handovers/${id}`,
        });
  }

  private record(by: Reader, verb: string, subjectId: number, before: object | null, after: object): Promise<void> {
    return this.audit.record({
      by,
      act: `liaison.handover.${verb}`,
      subjectKind: 'handover',
      subjectId,
      before,
      after,
    });
  }
}

/** Officers confirm for themselves; the office confirms for those without an account. */
function sidesOf({ role, userId }: Reader, pair: Pair): HandoverSide[] {
  const office = role === 'bureau' || role === 'county';
  return (['from', 'to'] as const).filter((side) =>
    pair[side].userId === null ? office : pair[side].userId === userId,
  );
}

function mustBeOpen({ state }: HandoverEntity): void {
  if (state !== 'open') throw new DomainError('liaison.handover_over', 'conflict', { state });
}

/** Another list was confirmed by the other side before: that no longer counts. */
function confirmation(side: HandoverSide, stamp: string, who: string, otherFalls: boolean): Partial<HandoverColumns> {
  const from = { stampFrom: stamp, confirmedFrom: who };
  const to = { stampTo: stamp, confirmedTo: who };
  if (side === 'from') return otherFalls ? { ...from, stampTo: null, confirmedTo: null } : from;
  return otherFalls ? { ...to, stampFrom: null, confirmedFrom: null } : to;
}

const stampOf = (work: readonly OpenThing[]): string =>
  createHash('sha256')
    .update(JSON.stringify(work.map(({ kind, id, day }) => [kind, id, day])))
    .digest('hex');

const countsOf = (work: readonly OpenThing[]): Record<string, number> =>
  work.reduce<Record<string, number>>((counts, { kind }) => ({ ...counts, [kind]: (counts[kind] ?? 0) + 1 }), {});

const toRow = (row: HandoverEntity, names: ReadonlyMap<number, string>): HandoverRow => ({
  id: row.id,
  version: row.version,
  fromId: row.fromId,
  toId: row.toId,
  onDay: row.onDay,
  reason: row.reason,
  state: row.state,
  fromName: names.get(row.fromId) ?? '',
  toName: names.get(row.toId) ?? '',
  confirmedFrom: row.confirmedFrom,
  confirmedTo: row.confirmedTo,
  by: row.byName,
  createdAt: row.createdAt.toISOString(),
  doneAt: row.doneAt?.toISOString() ?? null,
});
