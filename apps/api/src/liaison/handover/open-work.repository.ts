import { Injectable } from '@nestjs/common';
import type { HandoverKind } from '@yanzhen/contract/liaison/handover';
import type { AssignmentRole } from '@yanzhen/domain/liaison/assignment';
import { Database } from '../../platform/database/database';

export interface OpenThing {
  readonly kind: HandoverKind;
  readonly id: number;
  readonly enterpriseId: number;
  readonly enterpriseName: string;
  readonly role: AssignmentRole | null;
  readonly day: string | null;
  readonly text: string | null;
}

interface Person {
  readonly id: number;
  readonly userId: number | null;
}

/** Everything that an officer has not finished. */
@Injectable()
export class OpenWorkRepository {
  constructor(private readonly db: Database) {}

  async of(from: Person, onDay: string): Promise<OpenThing[]> {
    return [
      ...(await this.assignments(from, onDay)),
      ...(await this.visits(from)),
      ...(await this.promises(from)),
      ...(await this.requests(from)),
    ];
  }

  private assignments({ id }: Person, onDay: string): Promise<OpenThing[]> {
    return this.db.query<OpenThing[]>(
      `SELECT 'assignment' AS kind, a.id AS id, a.enterprise_id AS enterpriseId, e.name AS enterpriseName, a.role AS role,
              a.starts_on AS day, NULL AS text
         FROM assignment a JOIN enterprise e ON e.id = a.enterprise_id
        WHERE a.officer_id = ? AND (a.ends_on IS NULL OR a.ends_on >= ?) ORDER BY a.enterprise_id, a.id`,
      [id, onDay],
    );
  }

  private visits({ id }: Person): Promise<OpenThing[]> {
    return this.db.query<OpenThing[]>(
      `SELECT 'visit' AS kind, v.id AS id, v.enterprise_id AS enterpriseId, e.name AS enterpriseName, NULL AS role,
              v.planned_on AS day, NULL AS text
         FROM visit v JOIN enterprise e ON e.id = v.enterprise_id
        WHERE v.officer_id = ? AND v.state = 'planned' ORDER BY v.planned_on, v.id`,
      [id],
    );
  }

  private promises({ userId }: Person): Promise<OpenThing[]> {
    if (userId === null) return Promise.resolve([]);
    return this.db.query<OpenThing[]>(
      `SELECT 'promise' AS kind, p.id AS id, p.enterprise_id AS enterpriseId, e.name AS enterpriseName, NULL AS role,
              p.due_on AS day, p.text AS text
         FROM visit_promise p JOIN enterprise e ON e.id = p.enterprise_id
        WHERE p.user_id = ? AND p.state = 'open' ORDER BY p.due_on, p.id`,
      [userId],
    );
  }

  private requests({ id }: Person): Promise<OpenThing[]> {
    return this.db.query<OpenThing[]>(
      `SELECT 'request' AS kind, r.id AS id, r.enterprise_id AS enterpriseId, e.name AS enterpriseName, NULL AS role,
              NULL AS day, r.title AS text
         FROM visit_request r JOIN visit v ON v.id = r.visit_id JOIN enterprise e ON e.id = r.enterprise_id
        WHERE v.officer_id = ? AND r.closed_at IS NULL AND r.officer_id IS NULL
        UNION ALL
       SELECT 'request', r.id, r.enterprise_id, e.name, NULL, NULL, r.title
         FROM visit_request r JOIN enterprise e ON e.id = r.enterprise_id
        WHERE r.officer_id = ? AND r.closed_at IS NULL`,
      [id, id],
    );
  }
}
