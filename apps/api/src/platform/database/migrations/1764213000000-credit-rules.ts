import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable, day, id, instant, int, longText, orNull, text } from '../schema';

export class CreditRules1764213000000 implements MigrationInterface {
  name = 'CreditRules1764213000000';

  async up(db: QueryRunner): Promise<void> {
    await createTable(db, 'credit_rules', {
      columns: {
        id,
        no: int,
        state: text(10),
        valid_from: orNull(day),
        note: orNull(text(500)),
        effects: longText,
        hands: longText,
        made_by: text(40),
        made_at: instant,
        published_by: orNull(text(40)),
        published_at: orNull(instant),
        cursor_id: int,
        total: int,
        done: int,
        moved: int,
        finished_at: orNull(instant),
        version: int,
      },
      unique: { uq_credit_rules_no: ['no'] },
    });
    await createTable(db, 'credit_rule_move', {
      columns: { id, rules_no: int, enterprise_id: int, from_standing: text(12), to_standing: text(12) },
      unique: { uq_credit_rule_move: ['rules_no', 'enterprise_id'] },
    });
  }

  async down(db: QueryRunner): Promise<void> {
    await db.dropTable('credit_rule_move');
    await db.dropTable('credit_rules');
  }
}
