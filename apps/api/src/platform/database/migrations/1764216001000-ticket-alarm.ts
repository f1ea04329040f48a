import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable, flag, id, instant, int } from '../schema';

export class TicketAlarm1764216001000 implements MigrationInterface {
  name = 'TicketAlarm1764216001000';

  async up(db: QueryRunner): Promise<void> {
    await createTable(db, 'ticket_alarm', {
      columns: { id, ticket_id: int, clock_id: int, level: int, due_at: instant, rung_at: instant, silent: flag },
      unique: { uq_ticket_alarm: ['clock_id', 'level', 'due_at'] },
      indices: { ix_ticket_alarm_ticket: ['ticket_id', 'id'] },
    });
  }

  async down(db: QueryRunner): Promise<void> {
    await db.dropTable('ticket_alarm');
  }
}
