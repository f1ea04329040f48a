import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable, day, flag, id, instant, int, orNull, text, wan } from '../schema';

export class Registry1764000003000 implements MigrationInterface {
  name = 'Registry1764000003000';

  async up(db: QueryRunner): Promise<void> {
    await createTable(db, 'enterprise', {
      columns: {
        id,
        uscc: text(18),
        name: text(100),
        name_key: text(100),
        initials: text(100),
        pinyin: text(200),
        unit_code: text(6),
        industry_code: orNull(text(2)),
        address: orNull(text(200)),
        legal_rep: orNull(text(40)),
        contact_name: orNull(text(40)),
        contact_phone: orNull(text(40)),
        established_on: orNull(day),
        state: text(16),
        remark: orNull(text(500)),
        size_class: orNull(text(8)),
        size_year: orNull(int),
        revenue: orNull(wan),
        no_facts: flag,
        suspect_facts: flag,
        incomplete: flag,
        has_leader: flag,
        merged_into: orNull(int),
        last_import: orNull(int),
        version: int,
        created_at: instant,
        updated_at: instant,
      },
      unique: { uq_enterprise_uscc: ['uscc'] },
      indices: {
        ix_enterprise_name_key: ['name_key'],
        ix_enterprise_pinyin: ['pinyin'],
        ix_enterprise_unit: ['unit_code', 'pinyin'],
        ix_enterprise_established: ['established_on'],
        ix_enterprise_revenue: ['revenue'],
        ix_enterprise_updated: ['updated_at'],
      },
    });
    await createTable(db, 'former_name', {
      columns: { id, enterprise_id: int, name: text(100), name_key: text(100) },
      unique: { uq_former_name: ['enterprise_id', 'name_key'] },
      indices: { ix_former_name_key: ['name_key'] },
    });
    await createTable(db, 'annual_facts', {
      columns: {
        id,
        enterprise_id: int,
        year: int,
        revenue: orNull(wan),
        main_revenue: orNull(wan),
        rnd_expense: orNull(wan),
        net_profit: orNull(wan),
        total_assets: orNull(wan),
        total_liabilities: orNull(wan),
        employees: orNull(int),
        rnd_staff: orNull(int),
        equity_financing: orNull(wan),
        source: text(100),
        verified: flag,
        suspect: flag,
        last_import: orNull(int),
        version: int,
        updated_at: instant,
      },
      unique: { uq_annual_facts_year: ['enterprise_id', 'year'] },
    });
    await createTable(db, 'contact', {
      columns: {
        id,
        enterprise_id: int,
        role: text(16),
        name: text(40),
        phone: orNull(text(40)),
        duty: orNull(text(60)),
        version: int,
      },
      indices: { ix_contact_enterprise: ['enterprise_id'] },
    });
    await createTable(db, 'evidence', {
      columns: {
        id,
        enterprise_id: int,
        kind: text(32),
        name: text(200),
        number: orNull(text(100)),
        obtained_on: orNull(day),
        expires_on: orNull(day),
        note: orNull(text(500)),
        version: int,
      },
      indices: { ix_evidence_enterprise: ['enterprise_id'] },
    });
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of ['evidence', 'contact', 'annual_facts', 'former_name', 'enterprise']) await db.dropTable(table);
  }
}
