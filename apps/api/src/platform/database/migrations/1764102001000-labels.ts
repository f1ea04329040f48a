import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable, day, flag, id, instant, int, orNull, text } from '../schema';

export class Labels1764102001000 implements MigrationInterface {
  name = 'Labels1764102001000';

  async up(db: QueryRunner): Promise<void> {
    await createTable(db, 'label_kind', {
      columns: {
        id,
        code: orNull(text(24)),
        zh: text(60),
        en: text(80),
        goal: orNull(text(24)),
        source: orNull(text(200)),
        unconfirmed: flag,
        retired_on: orNull(day),
        version: int,
        created_at: instant,
      },
      unique: { uq_label_kind_code: ['code'], uq_label_kind_zh: ['zh'] },
    });
    await createTable(db, 'label', {
      columns: {
        id,
        enterprise_id: int,
        kind_id: int,
        item: text(100),
        batch: orNull(text(100)),
        document: orNull(text(100)),
        certificate_no: orNull(text(100)),
        valid_from: day,
        valid_to: orNull(day),
        name_then: text(100),
        version: int,
        created_at: instant,
      },
      unique: { uq_label_award: ['enterprise_id', 'kind_id', 'item', 'valid_from'] },
      indices: { ix_label_kind: ['kind_id', 'valid_from', 'enterprise_id'] },
    });
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of ['label', 'label_kind']) await db.dropTable(table);
  }
}
