import type { FlagRow } from '@yanzhen/contract/credit/flag';
import { phaseOfFlag } from '@yanzhen/domain/credit/flag/given';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { permits } from '@yanzhen/domain/identity/permission';
import type { FlagEntity } from './flag.entity';

/** Names of colleagues are for colleagues. */
export function toFlagRow(row: FlagEntity, today: string, reader: Reader): FlagRow {
  const named = (name: string | null) => (reader.role === 'enterprise' || reader.role === 'department' ? null : name);
  return {
    id: row.id,
    version: row.version,
    use: row.useFor,
    tone: row.tone,
    partner: row.partner,
    reason: row.reason,
    fromOn: row.fromOn,
    untilOn: row.untilOn,
    phase: phaseOfFlag(row, today),
    proposedBy: named(row.proposedBy) ?? '',
    proposedAt: row.proposedAt.toISOString(),
    decidedBy: named(row.decidedBy),
    decidedAt: row.decidedAt?.toISOString() ?? null,
    note: row.note,
    groundFellOn: row.groundFellOn,
    revokedBy: named(row.revokedBy),
    revokedAt: row.revokedAt?.toISOString() ?? null,
    revokeReason: row.revokeReason,
    mayDecide: permits(reader.role, 'flag.decide') && row.state === 'proposed' && row.proposedById !== reader.userId,
  };
}
