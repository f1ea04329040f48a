import { daysOf, SEEDED_YEARS } from '@yanzhen/domain/calendar/state-council';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable, day, flag, id, int, text } from '../schema';

export class Calendar1764104000000 implements MigrationInterface {
  name = 'Calendar1764104000000';

  async up(db: QueryRunner): Promise<void> {
    await createTable(db, 'calendar_day', {
      columns: { id, day, type: text(8) },
      unique: { uq_calendar_day: ['day'] },
    });
    await createTable(db, 'calendar_year', {
      columns: { id, year: int, published: flag, notice: text(100), version: int },
      unique: { uq_calendar_year: ['year'] },
    });
    for (const seeded of SEEDED_YEARS) {
      const { year, published, notice } = seeded;
      await db.query('INSERT INTO calendar_year (year, published, notice, version) VALUES (?, ?, ?, 1)', [
        year,
        published ? 1 : 0,
        notice,
      ]);
      for (const one of daysOf(seeded))
        await db.query('INSERT INTO calendar_day (day, type) VALUES (?, ?)', [one.day, one.type]);
    }
  }

  async down(db: QueryRunner): Promise<void> {
    await db.dropTable('calendar_year');
    await db.dropTable('calendar_day');
  }
}
