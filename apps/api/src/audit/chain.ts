import { createHash } from 'node:crypto';
import type { AuditEntryEntity } from './audit.entity';

/** Writers of different lanes never wait for each other (docs/decisions/0002-audit-chain.md). */
export const LANES = 16;

export type Unsealed = Omit<AuditEntryEntity, 'id' | 'hash'>;

/** SHA-256 over every field in a fixed order, the previous hash among them. The row's id is left out: lane and seq place it. */
export function sealOf(entry: Unsealed): string {
  const fields = [
    entry.lane,
    entry.seq,
    entry.at.toISOString(),
    entry.userId,
    entry.userName,
    entry.role,
    entry.sessionId,
    entry.ip,
    entry.act,
    entry.subjectKind,
    entry.subjectId,
    entry.before,
    entry.after,
    entry.prevHash,
  ];
  return createHash('sha256').update(JSON.stringify(fields)).digest('hex');
}
