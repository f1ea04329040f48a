import type { Role } from '@yanzhen/domain/identity/role';

export interface AuditRow {
  id: number;
  at: string;
  userId: number | null;
  userName: string;
  role: Role | null;
  ip: string;
  act: string;
  subjectKind: string;
  subjectId: string;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
  hash: string;
}

export interface AuditVerdict {
  rows: number;
  intact: boolean;
  /** The first row whose hash does not follow from its content and its predecessor. */
  firstBroken: number | null;
  /** Where exactly and how; `id` is null when what is missing is the end. */
  broken: {
    lane: number;
    seq: number;
    id: number | null;
    why: 'row_changed' | 'row_missing' | 'order_changed' | 'tail_missing' | 'head_changed';
  } | null;
  verifiedAt: string;
}
