import { Injectable } from '@nestjs/common';
import { foldName, tidyName } from '@yanzhen/domain/registry/name';
import { In } from 'typeorm';
import { Database } from '../../platform/database/database';
import { FormerNameEntity } from './former-name.entity';

/** Values in one `IN`. */
const CHUNK = 500;

/** Former names of enterprises that the caller has seen to be in sight. */
@Injectable()
export class FormerNameRepository {
  constructor(private readonly db: Database) {}

  async of(enterpriseId: number): Promise<string[]> {
    const rows = await this.rows.find({ where: { enterpriseId }, order: { id: 'ASC' } });
    return rows.map(({ name }) => name);
  }

  async ofMany(enterpriseIds: readonly number[]): Promise<Map<number, string[]>> {
    const byEnterprise = new Map<number, string[]>(enterpriseIds.map((id) => [id, []]));
    for (let from = 0; from < enterpriseIds.length; from += CHUNK) {
      const enterpriseId = In(enterpriseIds.slice(from, from + CHUNK));
      const rows = await this.rows.find({ where: { enterpriseId }, order: { id: 'ASC' } });
      for (const row of rows) byEnterprise.get(row.enterpriseId)?.push(row.name);
    }
    return byEnterprise;
  }

  /** Makes the stored names those given. */
  async set(enterpriseId: number, names: readonly string[]): Promise<void> {
    await this.rows.delete({ enterpriseId });
    await this.add(enterpriseId, names);
  }

  /** Adds names; the same name twice counts once. */
  async add(enterpriseId: number, names: readonly string[]): Promise<void> {
    const stored = new Set((await this.of(enterpriseId)).map(foldName));
    const added = new Map(names.map((name) => [foldName(name), tidyName(name)]));
    const rows = [...added]
      .filter(([nameKey]) => nameKey !== '' && !stored.has(nameKey))
      .map(([nameKey, name]) => ({ enterpriseId, name, nameKey }));
    if (rows.length > 0) await this.rows.insert(rows);
  }

  async remove(enterpriseId: number, names: readonly string[]): Promise<void> {
    if (names.length > 0) await this.rows.delete({ enterpriseId, nameKey: In(names.map(foldName)) });
  }

  async removeAll(enterpriseId: number): Promise<void> {
    await this.rows.delete({ enterpriseId });
  }

  private get rows() {
    return this.db.rows(FormerNameEntity);
  }
}
