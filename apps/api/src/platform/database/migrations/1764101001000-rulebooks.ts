import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable, day, flag, id, instant, int, longText, orNull, text } from '../schema';

export class Rulebooks1764101001000 implements MigrationInterface {
  name = 'Rulebooks1764101001000';

  async up(db: QueryRunner): Promise<void> {
    await createTable(db, 'rulebook', {
      columns: {
        id,
        code: text(60),
        book_version: int,
        tier: text(16),
        status: text(12),
        effective_from: day,
        effective_to: orNull(day),
        body: longText,
        confirmed: flag,
        confirmed_by: orNull(text(40)),
        confirmed_at: orNull(instant),
        based_on: orNull(int),
        made_by_user: orNull(int),
        made_by: orNull(text(40)),
        hands: longText,
        published_by_user: orNull(int),
        published_by: orNull(text(40)),
        published_at: orNull(instant),
        version: int,
        created_at: instant,
      },
      unique: { uq_rulebook_version: ['code', 'book_version'] },
    });
  }

  async down(db: QueryRunner): Promise<void> {
    await db.dropTable('rulebook');
  }
}
