import { unitName } from '@yanzhen/domain/identity/unit';
import type { Reader } from '@yanzhen/domain/identity/reader';

/** Which requests are counted for a reader: all, or those of a unit, of a department that leads them, or both. */
export type NumbersSight = 'all' | { readonly unit: string | null; readonly department: string };

/** Null: none. Part of what the reader sees as a list, so that every number opens. */
export function numbersSight({ role, unitCode, department }: Reader): NumbersSight | null {
  if (role === 'bureau') return 'all';
  if (role === 'county' && unitCode !== null) return { unit: unitCode, department: unitName(unitCode) };
  return role === 'department' && department !== null ? { unit: null, department } : null;
}
