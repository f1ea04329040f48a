import { Injectable } from '@nestjs/common';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { IsNull } from 'typeorm';
import { Database } from '../../platform/database/database';
import { isDuplicate } from '../../platform/database/failures';
import { CommonLinkEntity } from './common.entity';

/** Which requests are parts of which issue. */
@Injectable()
export class LinkRepository {
  constructor(private readonly db: Database) {}

  /** In the order in which they were linked. */
  of(issueId: number): Promise<CommonLinkEntity[]> {
    return this.rows.find({ where: { issueId }, order: { id: 'ASC' } });
  }

  between(issueId: number, ticketId: number): Promise<CommonLinkEntity | null> {
    return this.rows.findOneBy({ issueId, ticketId });
  }

  /** The one that the request waits for, else the last that answered it. */
  async ofTicket(ticketId: number): Promise<CommonLinkEntity | null> {
    const links = await this.rows.find({ where: { ticketId }, order: { id: 'DESC' } });
    return links.find(({ waitingTicketId }) => waitingTicketId !== null) ?? links[0] ?? null;
  }

  count(issueId: number): Promise<number> {
    return this.rows.countBy({ issueId });
  }

  /** @throws DomainError `common.request_taken` when it waits for an issue already */
  async add(
    issueId: number,
    { id: ticketId, title }: { id: number; title: string },
    linkedBy: string,
    linkedAt: Date,
  ): Promise<void> {
    const link = { issueId, ticketId, waitingTicketId: ticketId, answeredAt: null, linkedBy, linkedAt };
    try {
      await this.rows.insert(link);
    } catch (error) {
      if (!isDuplicate(error)) throw error;
      throw new DomainError('common.request_taken', 'rule', { id: ticketId, title });
    }
  }

  /** False when it took the answer before, or is no part any more. */
  async take(issueId: number, ticketId: number, answeredAt: Date): Promise<boolean> {
    const waiting = { issueId, ticketId, answeredAt: IsNull() };
    return (await this.rows.update(waiting, { answeredAt, waitingTicketId: null })).affected === 1;
  }

  /** Only one that took no answer. */
  async remove(issueId: number, ticketId: number): Promise<boolean> {
    return (await this.rows.delete({ issueId, ticketId, answeredAt: IsNull() })).affected === 1;
  }

  async removeAll(issueId: number): Promise<void> {
    await this.rows.delete({ issueId });
  }

  private get rows() {
    return this.db.rows(CommonLinkEntity);
  }
}
