import type { AuditRow } from '@yanzhen/contract/audit/audit';

export interface Change {
  field: string;
  before: string | null;
  after: string | null;
}

const LONGEST = 120;

const asText = (value: unknown): string | null => {
  if (value === undefined || value === null) return null;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
};

/** Field by field what an act changed, in the order of the row; fields whose value stayed are left out. */
export function changesOf(row: Pick<AuditRow, 'before' | 'after'>): Change[] {
  const fields = [...new Set([...Object.keys(row.before ?? {}), ...Object.keys(row.after ?? {})])];
  return fields
    .map((field) => ({ field, before: asText(row.before?.[field]), after: asText(row.after?.[field]) }))
    .filter((change) => change.before !== change.after);
}
