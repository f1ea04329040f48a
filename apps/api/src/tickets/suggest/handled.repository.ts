import { Injectable } from '@nestjs/common';
import type { Handled } from '@yanzhen/domain/tickets/suggest/learned';
import { Database } from '../../platform/database/database';

/** Words of a long text beyond which it says nothing new. */
const READ = 200;

/** What went to whom and stayed there. */
@Injectable()
export class HandledRepository {
  constructor(private readonly db: Database) {}

  /** The latest, read from the end: what was sent back has no leading department any more. */
  async latest(limit: number): Promise<Handled[]> {
    const rows = await this.db.query<{ title: string; content: string; department: string }[]>(
      `SELECT t.title AS title, SUBSTR(t.content, 1, ${READ}) AS content, th.department AS department
         FROM ticket t JOIN ticket_holder th ON th.ticket_id = t.id AND th.lead = 1
        WHERE t.state IN ('accepted', 'replied', 'called_back', 'closed') ORDER BY t.id DESC LIMIT ?`,
      [limit],
    );
    return rows.map(({ title, content, department }) => ({ text: `${title}\n${content}`, department }));
  }
}
