import { Injectable } from '@nestjs/common';
import { In, type QueryDeepPartialEntity } from 'typeorm';
import { Database } from '../../platform/database/database';
import { TicketEntity, TicketEventEntity, TicketHolderEntity } from './ticket.entity';

export type NewTicketColumns = Omit<TicketEntity, 'id' | 'version'>;

/** Rows by id, for whom the service has already looked. Lists are in ticket-list.repository.ts. */
@Injectable()
export class TicketRepository {
  constructor(private readonly db: Database) {}

  async add(columns: NewTicketColumns): Promise<TicketEntity> {
    const { identifiers } = await this.rows.insert({ ...columns, version: 1 });
    return { ...columns, version: 1, id: Number(identifiers[0]?.['id']) };
  }

  /** @throws DomainError `ticket.changed_since` */
  change(seen: { id: number; version: number }, patch: QueryDeepPartialEntity<TicketEntity>): Promise<void> {
    return this.db.change(TicketEntity, seen, patch, 'ticket');
  }

  /** What a list shows follows from other rows: no version of its own. */
  async show(id: number, patch: QueryDeepPartialEntity<TicketEntity>): Promise<void> {
    await this.rows.update({ id }, patch);
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
    const known = new Set((await holders.findBy({ ticketId })).map(({ department }) => department));
    for (const department of [lead, ...joint]) {
      const now = { lead: department === lead, active: true };
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

  async addEvent(event: Omit<TicketEventEntity, 'id'>): Promise<void> {
    await this.db.rows(TicketEventEntity).insert(event);
  }

  events(ticketId: number): Promise<TicketEventEntity[]> {
    return this.db.rows(TicketEventEntity).find({ where: { ticketId }, order: { at: 'ASC', id: 'ASC' } });
  }

  private get rows() {
    return this.db.rows(TicketEntity);
  }
}
