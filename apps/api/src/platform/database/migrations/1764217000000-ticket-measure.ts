import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable, flag, id, instant, int, orNull, text } from '../schema';

const FLAGS = [
  'voided',
  'repeated',
  'dispatched',
  'answered',
  'late',
  'responded',
  'responded_late',
  'called',
  'solved',
  'satisfied',
  'returned',
  'extended',
  'reworked',
];

/** Empty at first: requests that were there before are measured by a job (`tickets.measures`). */
export class TicketMeasure1764217000000 implements MigrationInterface {
  name = 'TicketMeasure1764217000000';

  up(db: QueryRunner): Promise<void> {
    return createTable(db, 'ticket_measure', {
      columns: {
        id,
        ticket_id: int,
        month: text(7),
        unit: text(6),
        department: text(40),
        kind: text(16),
        channel: text(12),
        ...Object.fromEntries(FLAGS.map((name) => [name, flag])),
        handled_minutes: int,
        handle_due_at: orNull(instant),
        response_due_at: orNull(instant),
      },
      unique: { uq_ticket_measure: ['ticket_id'] },
      indices: {
        ix_ticket_measure_month: ['month', 'ticket_id'],
        ix_ticket_measure_department: ['department', 'month', 'ticket_id'],
        ix_ticket_measure_unit: ['unit', 'month', 'ticket_id'],
        ix_ticket_measure_handle: ['handle_due_at'],
        ix_ticket_measure_response: ['response_due_at'],
      },
    });
  }

  async down(db: QueryRunner): Promise<void> {
    await db.dropTable('ticket_measure');
  }
}
