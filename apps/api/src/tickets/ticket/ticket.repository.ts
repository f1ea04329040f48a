import { Injectable } from '@nestjs/common';
import { phoneKey } from '@yanzhen/domain/tickets/repeats/phone';
import { isEnded, type TicketState } from '@yanzhen/domain/tickets/ticket';
import { In, type QueryDeepPartialEntity } from 'typeorm';
import { Database } from '../../platform/database/database';
import { TicketEntity, TicketEventEntity, TicketHolderEntity } from './ticket.entity';

export type NewTicketColumns = Omit<TicketEntity, 'id' | 'version' | 'phoneKey'>;

/** Rows by id, for whom the service has already looked. Lists are in ticket-list.repository.ts. */
@Injectable()
export class TicketRepository {
  constructor(private readonly db: Database) {}

  async add(columns: NewTicketColumns): Promise<TicketEntity> {
    const row = begun(columns);
    return { ...row, id: await this.db.insert(TicketEntity, row) };
  }

  /**
   * Many, each with an order number of its own; in the order of their ids, which the server gives as it likes.
   * @throws what `isDuplicate` knows when somebody was faster with one of the numbers
   */
  async addMany(all: readonly NewTicketColumns[]): Promise<TicketEntity[]> {
    await this.db.insertAll(TicketEntity, all.map(begun));
    const ids = new Map(
      (await this.idsOf(all.flatMap(({ orderNo }) => orderNo ?? []))).map((row) => [row.orderNo, row.id]),
    );
    return all
      .map((columns) => ({ ...begun(columns), id: Number(ids.get(columns.orderNo)) }))
      .sort((one, other) => one.id - other.id);
  }

  /** Those that exist, without regard to sight: the number was given by who asks. */
  byOrderNos(orderNos: readonly string[]): Promise<TicketEntity[]> {
    if (orderNos.length === 0) return Promise.resolve([]);
    return this.rows.findBy({ orderNo: In([...orderNos]) });
  }

  private idsOf(orderNos: readonly string[]): Promise<Pick<TicketEntity, 'id' | 'orderNo'>[]> {
    return this.rows.find({ select: { id: true, orderNo: true }, where: { orderNo: In([...orderNos]) } });
  }

  /** @throws DomainError `ticket.changed_since` */
  async change(seen: { id: number; version: number }, patch: Partial<TicketEntity>): Promise<void> {
    const keyed = patch.phone === undefined ? patch : { ...patch, phoneKey: phoneKey(patch.phone) };
    await this.db.change(TicketEntity, seen, keyed, 'ticket');
    if (patch.state)
      await this.db
        .rows(TicketHolderEntity)
        .update({ ticketId: seen.id }, { openTicketId: openId(seen.id, patch.state) });
  }

  /** What a list shows follows from other rows: no version of its own. */
  async show(id: number, patch: QueryDeepPartialEntity<TicketEntity>): Promise<void> {
    await this.rows.update({ id }, patch);
  }

  /** Nobody else changes these until the transaction is over; always in one order, so that two never wait for each other. */
  async hold(ids: readonly number[]): Promise<void> {
    if (this.db.engine === 'embedded') return;
    const query = this.rows
      .createQueryBuilder('t')
      .select('t.id')
      .where({ id: In([...ids]) })
      .orderBy('t.id');
    await query.setLock('pessimistic_write').getMany();
  }

  byId(id: number): Promise<TicketEntity | null> {
    return this.rows.findOneBy({ id });
  }

  byIds(ids: readonly number[]): Promise<TicketEntity[]> {
    if (ids.length === 0) return Promise.resolve([]);
    return this.rows.findBy({ id: In([...ids]) });
  }

  async titles(ids: readonly number[]): Promise<Map<number, string>> {
    if (ids.length === 0) return new Map();
    const rows = await this.rows.find({ select: { id: true, title: true }, where: { id: In([...ids]) } });
    return new Map(rows.map(({ id, title }) => [id, title]));
  }

  byOrderNo(orderNo: string): Promise<TicketEntity | null> {
    return this.rows.findOneBy({ orderNo });
  }

  /** When two enterprises turn out to be one. */
  async moveAll(from: number, into: number): Promise<void> {
    await this.rows.update({ enterpriseId: from }, { enterpriseId: into });
  }

  holders(ticketIds: readonly number[]): Promise<TicketHolderEntity[]> {
    if (ticketIds.length === 0) return Promise.resolve([]);
    return this.db
      .rows(TicketHolderEntity)
      .find({ where: { ticketId: In([...ticketIds]), active: true }, order: { lead: 'DESC', id: 'ASC' } });
  }

  /** Nobody has it any more. */
  async release(ticketId: number): Promise<void> {
    await this.db
      .rows(TicketHolderEntity)
      .update({ ticketId }, { active: false, lead: false, acceptedAt: null, pausedAt: null });
  }

  async hand(ticketId: number, lead: string, joint: readonly string[]): Promise<void> {
    await this.release(ticketId);
    const holders = this.db.rows(TicketHolderEntity);
    const openTicketId = openId(ticketId, (await this.rows.findOneByOrFail({ id: ticketId })).state);
    const known = new Set((await holders.findBy({ ticketId })).map(({ department }) => department));
    for (const department of [lead, ...joint]) {
      const now = { lead: department === lead, active: true, openTicketId };
      if (known.has(department)) await holders.update({ ticketId, department }, now);
      else await holders.insert({ ticketId, department, ...now, acceptedAt: null, pausedAt: null });
    }
  }

  async changeHolder(
    ticketId: number,
    department: string,
    patch: Partial<Pick<TicketHolderEntity, 'acceptedAt' | 'pausedAt'>>,
  ): Promise<void> {
    await this.db.rows(TicketHolderEntity).update({ ticketId, department }, patch);
  }

  addEvents(events: readonly Omit<TicketEventEntity, 'id'>[]): Promise<void> {
    return this.db.insertAll(TicketEventEntity, events);
  }

  async addEvent(event: Omit<TicketEventEntity, 'id'>): Promise<TicketEventEntity> {
    return { ...event, id: await this.db.insert(TicketEventEntity, event) };
  }

  events(ticketId: number): Promise<TicketEventEntity[]> {
    return this.db.rows(TicketEventEntity).find({ where: { ticketId }, order: { at: 'ASC', id: 'ASC' } });
  }

  private get rows() {
    return this.db.rows(TicketEntity);
  }
}

const begun = (columns: NewTicketColumns) => ({ ...columns, phoneKey: phoneKey(columns.phone), version: 1 });

const openId = (id: number, state: TicketState): number | null => (isEnded(state) ? null : id);
