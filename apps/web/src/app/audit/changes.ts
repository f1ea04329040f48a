import type { AuditRow } from '@yanzhen/contract/audit/audit';
import { fieldName } from '../shared/problem/field-name';
import { listed } from '../shared/ladder-words/wording';

export interface Change {
  field: string;
  before: string | null;
  after: string | null;
}

const LONGEST = 120;

/** Words of a value as it was recorded: lists joined, parts of a thing with their names; nothing for nothing. */
function words(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return listed(value.map(words).filter(Boolean));
  if (typeof value !== 'object') return JSON.stringify(value);
  return Object.entries(value)
    .map(([part, of]) => `${fieldName(part)} ${words(of)}`)
    .join('，');
}

const asText = (value: unknown): string | null => {
  const text = words(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text || null;
};

/** Field by field what an act changed, in the order of the row; fields whose value stayed are left out. */
export function changesOf(row: Pick<AuditRow, 'before' | 'after'>): Change[] {
  const fields = [...new Set([...Object.keys(row.before ?? {}), ...Object.keys(row.after ?? {})])];
  return fields
    .map((field) => ({
      field: fieldName(field),
      before: asText(row.before?.[field]),
      after: asText(row.after?.[field]),
    }))
    .filter((change) => change.before !== change.after);
}
