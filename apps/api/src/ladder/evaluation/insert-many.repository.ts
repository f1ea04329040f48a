import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';

type Value = string | number | null;

/** Parameters of one statement that both engines take. */
const PARAMETERS = 30_000;

/** Many rows in few statements: the whole register is written in one night. */
@Injectable()
export class InsertMany {
  constructor(private readonly db: Database) {}

  /** Column names as the database has them; instants as `instantText`, flags as 0 and 1. */
  async into(table: string, columns: readonly string[], rows: readonly (readonly Value[])[]): Promise<void> {
    const size = Math.floor(PARAMETERS / columns.length);
    const places = `(${columns.map(() => '?').join(', ')})`;
    for (let from = 0; from < rows.length; from += size) {
      const part = rows.slice(from, from + size);
      await this.db.query(
        `INSERT INTO ${table} (${columns.join(', ')}) VALUES ${part.map(() => places).join(', ')}`,
        part.flat(),
      );
    }
  }
}
