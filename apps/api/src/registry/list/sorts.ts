import { type EnterpriseSort } from '@yanzhen/domain/registry/enterprise';
import type { EnterpriseEntity } from '../enterprise/enterprise.entity';
import { EVERY_ROW, type SqlPart } from '../sql-part';
import { instantText } from '../../platform/database/instant-text';

type SortKey = string | number | null;

interface Sort {
  readonly column: string;
  readonly keyOf: (row: EnterpriseEntity) => SortKey;
}

/** As both engines compare a stored instant with a text. */
const SORTS: Readonly<Record<string, Sort>> = {
  name: { column: 'e.pinyin', keyOf: (row) => row.pinyin },
  uscc: { column: 'e.uscc', keyOf: (row) => row.uscc },
  establishedOn: { column: 'e.established_on', keyOf: (row) => row.establishedOn },
  revenue: { column: 'e.revenue', keyOf: (row) => row.revenue },
  updatedAt: { column: 'e.updated_at', keyOf: (row) => instantText(row.updatedAt) },
};

export interface ListOrder {
  readonly orderBy: string;
  /** Keys of a row for its cursor; the id breaks ties. */
  readonly keysOf: (row: EnterpriseEntity) => readonly SortKey[];
  /** The rows behind the one with these keys. */
  readonly after: (keys: readonly SortKey[] | null) => SqlPart;
}

/** On both engines rows without a value come first going up and last going down. */
export function listOrder(sort: EnterpriseSort): ListOrder {
  const down = sort.startsWith('-');
  const { column, keyOf } = SORTS[sort.replace('-', '')];
  const direction = down ? 'DESC' : 'ASC';
  return {
    orderBy: `${column} ${direction}, e.id ${direction}`,
    keysOf: (row) => [keyOf(row), row.id],
    after: (keys) => {
      if (keys === null) return EVERY_ROW;
      const [key = null, id = null] = keys;
      return down ? below(column, key, id) : above(column, key, id);
    },
  };
}

const above = (column: string, key: SortKey, id: SortKey): SqlPart =>
  key === null
    ? { sql: `(${column} IS NULL AND e.id > ?) OR ${column} IS NOT NULL`, params: [id] }
    : { sql: `${column} > ? OR (${column} = ? AND e.id > ?)`, params: [key, key, id] };

const below = (column: string, key: SortKey, id: SortKey): SqlPart =>
  key === null
    ? { sql: `${column} IS NULL AND e.id < ?`, params: [id] }
    : { sql: `${column} < ? OR (${column} = ? AND e.id < ?) OR ${column} IS NULL`, params: [key, key, id] };
