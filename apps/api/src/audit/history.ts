import { Injectable } from '@nestjs/common';
import type { Role } from '@yanzhen/domain/identity/role';
import { AuditRepository } from './audit.repository';

/** One recorded act, as a room may show it to people who see its subject. No address, no session, no hash. */
export interface PastAct {
  readonly id: number;
  readonly subjectId: string;
  readonly at: Date;
  readonly act: string;
  readonly by: string;
  readonly role: Role | null;
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly after: Readonly<Record<string, unknown>> | null;
}

/** The trail of some things. Whether the reader may see them, the asking room has made sure. */
@Injectable()
export class AuditHistory {
  constructor(private readonly entries: AuditRepository) {}

  /** Newest first. */
  async of(subjectKind: string, subjectIds: readonly (number | string)[], size: number): Promise<PastAct[]> {
    const rows = await this.entries.ofSubjects(subjectKind, subjectIds.map(String), size);
    return rows.map(({ id, subjectId, at, act, userName, role, before, after }) => ({
      id,
      subjectId,
      at,
      act,
      by: userName,
      role,
      before: parsed(before),
      after: parsed(after),
    }));
  }
}

const parsed = (side: string | null) => (side === null ? null : (JSON.parse(side) as Record<string, unknown>));
