import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable, flag, id, instant, int, longText, orNull, text } from '../schema';

export class Tickets1764209000000 implements MigrationInterface {
  name = 'Tickets1764209000000';

  async up(db: QueryRunner): Promise<void> {
    await createTable(db, 'ticket', {
      columns: {
        id,
        order_no: orNull(text(40)),
        channel: text(12),
        kind: orNull(text(16)),
        urgency: text(8),
        state: text(12),
        title: text(100),
        content: longText,
        caller: orNull(text(50)),
        phone: orNull(text(30)),
        place: orNull(text(200)),
        unit_code: orNull(text(6)),
        enterprise_id: orNull(int),
        requester_id: orNull(int),
        visit_request_id: orNull(int),
        received_at: instant,
        cycle: int,
        returns: int,
        extensions: int,
        reopenings: int,
        asked: orNull(longText),
        replied_by: longText,
        answer: orNull(longText),
        call_back: orNull(longText),
        merged_into: orNull(int),
        step: orNull(text(12)),
        due_at: orNull(instant),
        soon_at: orNull(instant),
        estimated: flag,
        ended_at: orNull(instant),
        created_at: instant,
        updated_at: instant,
        version: int,
      },
      unique: { uq_ticket_order: ['order_no'], uq_ticket_request: ['visit_request_id'] },
      indices: {
        ix_ticket_state: ['state', 'due_at', 'id'],
        ix_ticket_due: ['due_at', 'id'],
        ix_ticket_enterprise: ['enterprise_id', 'id'],
        ix_ticket_unit: ['unit_code', 'state', 'id'],
      },
    });
    await createTable(db, 'ticket_holder', {
      columns: {
        id,
        ticket_id: int,
        department: text(40),
        lead: flag,
        active: flag,
        accepted_at: orNull(instant),
        paused_at: orNull(instant),
      },
      unique: { uq_ticket_holder: ['ticket_id', 'department'] },
      indices: { ix_ticket_holder_department: ['department', 'active', 'ticket_id'] },
    });
    await createTable(db, 'ticket_event', {
      columns: {
        id,
        ticket_id: int,
        cycle: int,
        act: text(20),
        at: instant,
        user_id: orNull(int),
        user_name: text(60),
        role: orNull(text(20)),
        department: orNull(text(40)),
        sentence: orNull(longText),
        details: longText,
      },
      indices: { ix_ticket_event: ['ticket_id', 'id'] },
    });
    await createTable(db, 'ticket_clock', {
      columns: {
        id,
        ticket_id: int,
        cycle: int,
        step: text(12),
        department: text(40),
        rule: longText,
        started_at: instant,
        due_at: orNull(instant),
        soon_at: orNull(instant),
        estimated: flag,
        ended_at: orNull(instant),
        ending: orNull(text(8)),
      },
      unique: { uq_ticket_clock: ['ticket_id', 'cycle', 'step', 'department', 'started_at'] },
      indices: { ix_ticket_clock_running: ['ended_at', 'due_at', 'ticket_id'] },
    });
    await createTable(db, 'ticket_rules', {
      columns: { id, no: int, saved_by: text(60), saved_at: instant, rules: longText },
      unique: { uq_ticket_rules: ['no'] },
    });
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of ['ticket_rules', 'ticket_clock', 'ticket_event', 'ticket_holder', 'ticket'])
      await db.dropTable(table);
  }
}
