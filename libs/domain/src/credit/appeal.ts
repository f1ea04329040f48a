import { type CreditRecord, inForce, isNegative } from './record';

/** 异议: the record is wrong. 修复: what it asks for is done. */
export const APPEAL_KINDS = ['objection', 'repair'] as const;
export type AppealKind = (typeof APPEAL_KINDS)[number];

export const APPEAL_STATES = ['open', 'accepted', 'refused', 'withdrawn'] as const;
export type AppealState = (typeof APPEAL_STATES)[number];

export const APPEAL_LIMITS = { text: 1000, decision: 500, files: 5 } as const;

export type AppealFault = 'nothing_to_appeal' | 'repair_too_early';

/** Null when an enterprise may appeal so on a day. An objection may be made at any time, a repair from the shortest publicity on. */
export function appealFault(
  kind: AppealKind,
  record: CreditRecord & { readonly repairableFrom: string | null },
  day: string,
): AppealFault | null {
  if (!isNegative(record.kind) || !inForce(record, day)) return 'nothing_to_appeal';
  return kind === 'repair' && record.repairableFrom !== null && day < record.repairableFrom ? 'repair_too_early' : null;
}

/** From when on an accepted appeal ends the record: what was wrong never counted, what was repaired counts until then. */
export const endWhenAccepted = (kind: AppealKind, record: CreditRecord, day: string): string =>
  kind === 'objection' ? record.decidedOn : day;
