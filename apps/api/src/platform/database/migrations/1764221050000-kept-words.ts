import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable, id, instant, int, longText, orNull, text } from '../schema';

/** Words that are kept: for answers, and what was learned from requests. */
export class KeptWords1764221050000 implements MigrationInterface {
  name = 'KeptWords1764221050000';

  async up(db: QueryRunner): Promise<void> {
    const stamps = { saved_by: text(60), saved_at: instant, version: int };
    await createTable(db, 'reply_template', {
      columns: { id, owner: text(40), title: text(60), text: longText, kind: orNull(text(16)), ...stamps },
      unique: { uq_reply_template: ['owner', 'title'] },
    });
    await createTable(db, 'knowledge_article', {
      columns: {
        id,
        owner: text(40),
        title: text(120),
        body: longText,
        keywords: text(200),
        kind: orNull(text(16)),
        state: text(12),
        ...stamps,
      },
      indices: { ix_knowledge_state: ['state', 'id'], ix_knowledge_owner: ['owner', 'id'] },
    });
    await createTable(db, 'knowledge_source', {
      columns: { id, article_id: int, ticket_id: int },
      unique: { uq_knowledge_source: ['article_id', 'ticket_id'] },
    });
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of ['knowledge_source', 'knowledge_article', 'reply_template']) await db.dropTable(table);
  }
}
