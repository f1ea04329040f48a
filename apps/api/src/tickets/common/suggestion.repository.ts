import { Injectable } from '@nestjs/common';
import { SUGGESTING } from '@yanzhen/domain/tickets/common/clusters';
import { In } from 'typeorm';
import { Database } from '../../platform/database/database';
import { isDuplicate } from '../../platform/database/failures';
import { instantText } from '../../platform/database/instant-text';
import { CommonDismissalEntity } from './dismissal.entity';

@Injectable()
export class SuggestionRepository {
  constructor(private readonly db: Database) {}

  /** Not answered yet, of a known enterprise, part of no issue; the newest of the newest, so that the work is bounded. */
  async candidates(since: Date): Promise<number[]> {
    const found = await this.db.query<{ id: number }[]>(
      `SELECT n.id AS id FROM (
          SELECT t.id, t.state, t.enterprise_id, t.received_at FROM ticket t ORDER BY t.id DESC LIMIT ${SUGGESTING.lookedAt}
        ) n
        WHERE n.state IN ('received', 'dispatched', 'accepted') AND n.enterprise_id IS NOT NULL AND n.received_at >= ?
          AND NOT EXISTS (SELECT 1 FROM ticket_common_link l WHERE l.ticket_id = n.id)
        ORDER BY n.id DESC LIMIT ${SUGGESTING.read}`,
      [instantText(since)],
    );
    return found.map(({ id }) => id);
  }

  async dismissed(ticketIds: readonly number[]): Promise<Set<number>> {
    if (ticketIds.length === 0) return new Set();
    const rows = await this.rows.findBy({ ticketId: In([...ticketIds]) });
    return new Set(rows.map(({ ticketId }) => ticketId));
  }

  async dismiss(ticketId: number, dismissedBy: string, dismissedAt: Date): Promise<void> {
    try {
      await this.rows.insert({ ticketId, dismissedBy, dismissedAt });
    } catch (error) {
      // Pressed twice, or by two: it says the same.
      if (!isDuplicate(error)) throw error;
    }
  }

  async recall(ticketIds: readonly number[]): Promise<void> {
    await this.rows.delete({ ticketId: In([...ticketIds]) });
  }

  private get rows() {
    return this.db.rows(CommonDismissalEntity);
  }
}
