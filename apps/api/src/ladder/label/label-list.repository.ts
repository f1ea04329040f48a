import { Injectable } from '@nestjs/common';
import type { LabelKindCount, LabelRow } from '@yanzhen/contract/ladder/label';
import type { UnitCode } from '@yanzhen/domain/identity/unit';
import { Database } from '../../platform/database/database';
import { allOf, among, type SqlPart } from '../../registry';

/** Valid on a day, new in a span of days, or every label ever. */
export type LabelSpan =
  { readonly asOf: string } | { readonly from: string; readonly to: string } | { readonly ever: true };

/** Which labels count; `within` is the sight of a reader, or the units of a scoreboard, about `e` (enterprise). */
export interface Labelled {
  readonly span: LabelSpan;
  /** Null: every kind. */
  readonly kindIds: readonly number[] | null;
  readonly units: readonly UnitCode[] | null;
  readonly enterpriseId: number | null;
  readonly within: SqlPart;
}

/** Where a row stands in the list. */
export interface LabelPlace {
  readonly unitCode: string;
  readonly pinyin: string;
  readonly id: number;
}

export type ListedLabel = Omit<LabelRow, 'kind'> & LabelPlace & { kindZh: string; kindEn: string; unitCode: UnitCode };

export interface LabelCount {
  readonly unitCode: UnitCode;
  readonly labels: number;
}

const FROM = `FROM label l JOIN enterprise e ON e.id = l.enterprise_id`;
const AFTER = '(e.unit_code > ? OR (e.unit_code = ? AND (e.pinyin > ? OR (e.pinyin = ? AND l.id > ?))))';
const SAME = 'o.enterprise_id = l.enterprise_id AND o.kind_id = l.kind_id AND o.item = l.item';

/** Lists of labels and their numbers, from the same conditions (`labelsOn` and `labelsBegun` of the domain, in SQL). */
@Injectable()
export class LabelListRepository {
  constructor(private readonly db: Database) {}

  async count(of: Labelled): Promise<number> {
    const { sql, params } = conditions(of);
    const [row] = await this.db.query<{ n: string | number }[]>(`SELECT COUNT(*) AS n ${FROM} WHERE ${sql}`, [
      ...params,
    ]);
    return Number(row?.n ?? 0);
  }

  async countByUnit(of: Labelled): Promise<LabelCount[]> {
    const { sql, params } = conditions(of);
    const rows = await this.db.query<(LabelCount & { labels: string | number })[]>(
      `SELECT e.unit_code AS unitCode, COUNT(*) AS labels ${FROM} WHERE ${sql} GROUP BY e.unit_code`,
      [...params],
    );
    return rows.map(({ unitCode, labels }) => ({ unitCode, labels: Number(labels) }));
  }

  /** Kinds of which there is none are left out. */
  async countByKind(of: Labelled): Promise<LabelKindCount[]> {
    const { sql, params } = conditions(of);
    const rows = await this.db.query<Record<keyof LabelKindCount, string | number>[]>(
      `SELECT l.kind_id AS kindId, COUNT(*) AS labels, COUNT(DISTINCT l.enterprise_id) AS enterprises ${FROM}
        WHERE ${sql} GROUP BY l.kind_id ORDER BY l.kind_id`,
      [...params],
    );
    return rows.map(({ kindId, labels, enterprises }) => ({
      kindId: Number(kindId),
      labels: Number(labels),
      enterprises: Number(enterprises),
    }));
  }

  /** By unit, then in the order of pinyin; `limit` at most, after the place given. */
  page(of: Labelled, after: LabelPlace | null, limit: number): Promise<ListedLabel[]> {
    const { sql, params } = conditions(of);
    const { unitCode, pinyin, id } = after ?? { unitCode: '', pinyin: '', id: 0 };
    return this.db.query<ListedLabel[]>(
      `SELECT l.id AS id, l.version AS version, l.enterprise_id AS enterpriseId, e.name AS name, l.name_then AS nameThen,
              e.uscc AS uscc, e.unit_code AS unitCode, e.pinyin AS pinyin, l.kind_id AS kindId, k.zh AS kindZh, k.en AS kindEn,
              l.item AS item, l.batch AS batch, l.document AS document, l.certificate_no AS certificateNo,
              l.note AS note, l.valid_from AS validFrom, l.valid_to AS validTo, l.ended_why AS endedWhy
         ${FROM} JOIN label_kind k ON k.id = l.kind_id
        WHERE ${sql}${after ? ` AND ${AFTER}` : ''} ORDER BY e.unit_code, e.pinyin, l.id LIMIT ?`,
      [...params, ...(after ? [unitCode, unitCode, pinyin, pinyin, id] : []), limit],
    );
  }
}

function conditions({ span, kindIds, units, enterpriseId, within }: Labelled): SqlPart {
  return allOf([
    spanSql(span),
    within,
    ...(kindIds ? [among('l.kind_id', kindIds)] : []),
    ...(units ? [among('e.unit_code', units)] : []),
    ...(enterpriseId === null ? [] : [{ sql: 'l.enterprise_id = ?', params: [enterpriseId] }]),
  ]);
}

function spanSql(span: LabelSpan): SqlPart {
  if ('ever' in span) return { sql: '1 = 1', params: [] };
  if ('asOf' in span)
    return {
      sql: `l.valid_from <= ? AND (l.valid_to IS NULL OR l.valid_to >= ?) AND NOT EXISTS (SELECT 1 FROM label o WHERE ${SAME}
        AND o.valid_from <= ? AND (o.valid_to IS NULL OR o.valid_to >= ?) AND o.valid_from > l.valid_from)`,
      params: [span.asOf, span.asOf, span.asOf, span.asOf],
    };
  return {
    sql: `l.valid_from >= ? AND l.valid_from <= ?
      AND NOT EXISTS (SELECT 1 FROM label o WHERE ${SAME} AND o.valid_from < l.valid_from)`,
    params: [span.from, span.to],
  };
}
