import { Injectable } from '@nestjs/common';
import type { Role } from '@yanzhen/domain/identity/role';
import type { UnitCode } from '@yanzhen/domain/identity/unit';
import type { ChangeKind, ChangeReportState } from '@yanzhen/domain/ladder/title-life/change-report';
import { Database } from '../../../platform/database/database';
import { allOf, among, type SqlPart } from '../../../registry';

/** Which reports are listed; `within` is the sight of a reader about `e` (enterprise). */
export interface ListedReports {
  readonly state: ChangeReportState | null;
  readonly units: readonly UnitCode[] | null;
  readonly today: string;
  readonly within: SqlPart;
}

export interface ListedReport {
  readonly id: number;
  readonly version: number;
  readonly enterpriseId: number;
  readonly name: string;
  readonly uscc: string;
  readonly unitCode: UnitCode;
  readonly kind: ChangeKind;
  readonly happenedOn: string;
  readonly dueOn: string;
  readonly reportedOn: string | null;
  readonly note: string | null;
  readonly enteredBy: string;
  readonly enteredRole: Role;
}

const COLUMNS = `c.id AS id, c.version AS version, c.enterprise_id AS enterpriseId, e.name AS name, e.uscc AS uscc,
  e.unit_code AS unitCode, c.kind AS kind, c.happened_on AS happenedOn, c.due_on AS dueOn, c.reported_on AS reportedOn,
  c.note AS note, c.entered_by AS enteredBy, c.entered_role AS enteredRole`;
const FROM = 'FROM change_report c JOIN enterprise e ON e.id = c.enterprise_id';

/** `changeReportState` of the domain, in SQL. */
const STATE: Readonly<Record<ChangeReportState, (today: string) => SqlPart>> = {
  reported: () => ({ sql: 'c.reported_on IS NOT NULL AND c.reported_on <= c.due_on', params: [] }),
  late: () => ({ sql: 'c.reported_on IS NOT NULL AND c.reported_on > c.due_on', params: [] }),
  open: (today) => ({ sql: 'c.reported_on IS NULL AND c.due_on >= ?', params: [today] }),
  overdue: (today) => ({ sql: 'c.reported_on IS NULL AND c.due_on < ?', params: [today] }),
};

@Injectable()
export class ChangeReportListRepository {
  constructor(private readonly db: Database) {}

  /** Not reported, due between two days, of enterprises that are still there. */
  unreported(from: string, to: string): Promise<ListedReport[]> {
    return this.db.query<ListedReport[]>(
      `SELECT ${COLUMNS} ${FROM} WHERE c.reported_on IS NULL AND c.due_on >= ? AND c.due_on <= ?
          AND e.state NOT IN ('merged', 'deregistered') ORDER BY c.due_on, c.id`,
      [from, to],
    );
  }

  async count(of: ListedReports): Promise<number> {
    const { sql, params } = conditions(of);
    const [row] = await this.db.query<{ n: string | number }[]>(`SELECT COUNT(*) AS n ${FROM} WHERE ${sql}`, [
      ...params,
    ]);
    return Number(row?.n ?? 0);
  }

  /** The earliest due first; after the place given. */
  page(of: ListedReports, after: { dueOn: string; id: number } | null, limit: number): Promise<ListedReport[]> {
    const { sql, params } = conditions(of);
    const further = after ? ' AND (c.due_on > ? OR (c.due_on = ? AND c.id > ?))' : '';
    return this.db.query<ListedReport[]>(
      `SELECT ${COLUMNS} ${FROM} WHERE ${sql}${further} ORDER BY c.due_on, c.id LIMIT ?`,
      [...params, ...(after ? [after.dueOn, after.dueOn, after.id] : []), limit],
    );
  }
}

const conditions = ({ state, units, today, within }: ListedReports): SqlPart =>
  allOf([within, ...(units ? [among('e.unit_code', units)] : []), ...(state ? [STATE[state](today)] : [])]);
