import { type MigrationInterface, type QueryRunner, TableColumn, TableIndex } from 'typeorm';
import { isServer, orNull, text } from '../schema';

const OLD = { name: 'ix_ticket_phone', columnNames: ['phone', 'id'] };
const NEW = { name: 'ix_ticket_phone_key', columnNames: ['phone_key', 'received_at', 'id'] };
const AT_ONCE = 1000;

/** Phones are compared by their digits, and two requests may be found to belong together. */
export class RepeatPhones1764221040001 implements MigrationInterface {
  name = 'RepeatPhones1764221040001';

  async up(db: QueryRunner): Promise<void> {
    const server = isServer(db);
    await db.addColumn('ticket_two_matters', new TableColumn(orNull(text(8))('answer', server)));
    await db.addColumn('ticket', new TableColumn(orNull(text(30))('phone_key', server)));
    // Nearly all are digits already.
    const digits = server ? `phone NOT REGEXP '[^0-9]'` : `phone NOT GLOB '*[^0-9]*'`;
    await db.query(
      `UPDATE ticket SET phone_key = phone WHERE phone IS NOT NULL AND LENGTH(phone) BETWEEN 5 AND 12 AND phone NOT LIKE '00%' AND ${digits}`,
    );
    await this.others(db);
    await db.dropIndex('ticket', OLD.name);
    await db.createIndex('ticket', new TableIndex(NEW));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.dropIndex('ticket', NEW.name);
    await db.createIndex('ticket', new TableIndex(OLD));
    await db.dropColumn('ticket', 'phone_key');
    await db.dropColumn('ticket_two_matters', 'answer');
  }

  private async others(db: QueryRunner): Promise<void> {
    for (let after = 0; ;) {
      const rows = (await db.query(
        `SELECT id, phone FROM ticket WHERE id > ? AND phone IS NOT NULL AND phone_key IS NULL ORDER BY id LIMIT ${AT_ONCE}`,
        [after],
      )) as { id: number; phone: string }[];
      for (const { id, phone } of rows)
        await db.query('UPDATE ticket SET phone_key = ? WHERE id = ?', [keyOf(phone), id]);
      after = rows.at(-1)?.id ?? after;
      if (rows.length < AT_ONCE) return;
    }
  }
}

/** As `phoneKey` of the domain was when this was written. */
function keyOf(phone: string): string | null {
  const plain = phone.normalize('NFKC').replace(/[^\d+]/g, '');
  const digits = plain.replace(/\D/g, '');
  if (digits.length < 5) return null;
  const mobile = /^(?:0086|86)?(1\d{10})$/.exec(digits)?.[1];
  const abroad = /^(?:\+|00)86/;
  return mobile ?? (abroad.test(plain) ? plain.replace(abroad, '').replace(/\D/g, '').replace(/^0*/, '0') : digits);
}
