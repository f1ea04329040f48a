import { Injectable } from '@nestjs/common';
import type { Reader } from '@yanzhen/domain/identity/reader';
import type { UnitCode } from '@yanzhen/domain/identity/unit';
import type { EnterpriseState } from '@yanzhen/domain/registry/enterprise';
import { Database } from '../../platform/database/database';
import { instantOf, instantText } from '../../platform/database/instant-text';
import type { MatchEntry } from '../match-entry';
import { sightSql } from '../sight';

type Named = Omit<MatchEntry, 'formerNames'>;

export interface NamedFirm {
  readonly id: number;
  readonly uscc: string;
  readonly name: string;
  readonly nameKey: string;
  readonly unitCode: UnitCode;
  readonly state: EnterpriseState;
}

/** How far somebody has read: the highest id, and when a row changed last. */
export interface NamesSeen {
  readonly id: number;
  readonly at: Date;
}

/** `gone`: merged into another since. */
export interface NameNow extends MatchEntry {
  readonly gone: boolean;
}

const CHUNK = 5000;
/** Values in one `IN`. */
const NAMED_CHUNK = 500;

/** The names and codes of the whole register in sight, read in chunks so that nobody waits for one long query. */
@Injectable()
export class MatchIndexRepository {
  constructor(private readonly db: Database) {}

  async all(reader: Reader): Promise<MatchEntry[]> {
    const entries: MatchEntry[] = [];
    for (let chunk = await this.after(0, reader); chunk.length > 0;) {
      const first = chunk[0]?.id ?? 0;
      const last = chunk.at(-1)?.id ?? 0;
      const former = await this.formerNames(first, last);
      for (const row of chunk) entries.push({ ...row, formerNames: former.get(row.id) ?? [] });
      chunk = await this.after(last, reader);
    }
    return entries;
  }

  async newest(): Promise<NamesSeen | null> {
    const [row] = await this.db.query<{ id: number | null; at: string | Date | null }[]>(
      'SELECT (SELECT MAX(id) FROM enterprise) AS id, (SELECT MAX(updated_at) FROM enterprise) AS at',
    );
    return row?.id && row.at ? { id: row.id, at: instantOf(row.at) } : null;
  }

  /** Whatever the sight, in the order of ids: rows added or changed since; null: all. */
  async *since(seen: NamesSeen | null): AsyncGenerator<NameNow[]> {
    for (let last = 0; ;) {
      const chunk = await this.changed(last, seen);
      if (chunk.length === 0) return;
      const former = await this.formerNames(chunk[0]?.id ?? 0, chunk.at(-1)?.id ?? 0);
      yield chunk.map(({ state, ...row }) => ({
        ...row,
        formerNames: former.get(row.id) ?? [],
        gone: state === 'merged',
      }));
      last = chunk.at(-1)?.id ?? 0;
    }
  }

  /** Those of the ids that exist and were not merged, whatever the sight. */
  async living(ids: readonly number[]): Promise<Set<number>> {
    const found = new Set<number>();
    const asked = [...new Set(ids)];
    for (let from = 0; from < asked.length; from += NAMED_CHUNK) {
      const some = asked.slice(from, from + NAMED_CHUNK);
      const rows = await this.db.query<{ id: number }[]>(
        `SELECT e.id AS id FROM enterprise e WHERE e.id IN (${some.map(() => '?').join(', ')}) AND e.state <> 'merged'`,
        some,
      );
      rows.forEach(({ id }) => found.add(id));
    }
    return found;
  }

  /** Those in sight that carry one of the codes or exactly one of the folded names. */
  async named(reader: Reader, usccs: readonly string[], nameKeys: readonly string[]): Promise<NamedFirm[]> {
    return [
      ...(await this.carrying(reader, 'e.uscc', usccs)),
      ...(await this.carrying(reader, 'e.name_key', nameKeys)),
    ];
  }

  private async carrying(reader: Reader, column: string, values: readonly string[]): Promise<NamedFirm[]> {
    const sight = sightSql(reader, 'e');
    const found: NamedFirm[] = [];
    for (let from = 0; from < values.length; from += NAMED_CHUNK) {
      const asked = values.slice(from, from + NAMED_CHUNK);
      const rows = await this.db.query<NamedFirm[]>(
        `SELECT e.id AS id, e.uscc AS uscc, e.name AS name, e.name_key AS nameKey, e.unit_code AS unitCode, e.state AS state
           FROM enterprise e WHERE ${column} IN (${asked.map(() => '?').join(', ')}) AND e.state <> 'merged' AND (${sight.sql})`,
        [...asked, ...sight.params],
      );
      found.push(...rows);
    }
    return found;
  }

  private changed(id: number, seen: NamesSeen | null): Promise<(Named & { state: EnterpriseState })[]> {
    return this.db.query(
      `SELECT e.id AS id, e.name AS name, e.name_key AS nameKey, e.uscc AS uscc, e.unit_code AS unitCode, e.state AS state
       FROM enterprise e WHERE e.id > ?${seen ? ' AND (e.id > ? OR e.updated_at >= ?)' : ''} ORDER BY e.id LIMIT ${CHUNK}`,
      [id, ...(seen ? [seen.id, instantText(seen.at)] : [])],
    );
  }

  private after(id: number, reader: Reader): Promise<Named[]> {
    const sight = sightSql(reader, 'e');
    return this.db.query(
      `SELECT e.id AS id, e.name AS name, e.name_key AS nameKey, e.uscc AS uscc, e.unit_code AS unitCode FROM enterprise e
       WHERE e.id > ? AND e.state <> 'merged' AND (${sight.sql}) ORDER BY e.id LIMIT ${CHUNK}`,
      [id, ...sight.params],
    );
  }

  private async formerNames(first: number, last: number): Promise<Map<number, string[]>> {
    const rows = await this.db.query<{ enterpriseId: number; name: string }[]>(
      'SELECT enterprise_id AS enterpriseId, name FROM former_name WHERE enterprise_id BETWEEN ? AND ? ORDER BY id',
      [first, last],
    );
    const byEnterprise = new Map<number, string[]>();
    for (const { enterpriseId, name } of rows)
      byEnterprise.set(enterpriseId, [...(byEnterprise.get(enterpriseId) ?? []), name]);
    return byEnterprise;
  }
}
