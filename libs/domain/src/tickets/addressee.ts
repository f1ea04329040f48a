import { DEPARTMENTS } from '../identity/department';
import type { Reader } from '../identity/reader';
import type { Receivers } from '../identity/receivers';
import { unitName, UNITS } from '../identity/unit';

/** The bureau handles what concerns industry itself. */
export const BUREAU = '市工信局';

/** Whom a request can be dispatched to: the city's departments and the 13 units. */
export const ADDRESSEES: readonly string[] = [...DEPARTMENTS, ...UNITS.map(({ name }) => name)];

/** For whom an account acts when it handles a request; null: for nobody. */
export function speaksFor({
  role,
  unitCode,
  department,
}: Pick<Reader, 'role' | 'unitCode' | 'department'>): string | null {
  if (role === 'department') return department;
  if (role === 'county') return unitCode && unitName(unitCode);
  return role === 'bureau' ? BUREAU : null;
}

/** Whose accounts handle what an addressee has. */
export function handlersOf(department: string): readonly Receivers[] {
  const unit = UNITS.find(({ name }) => name === department);
  if (unit) return [{ role: 'county', unitCode: unit.code }];
  return [...(department === BUREAU ? [{ role: 'bureau' } as const] : []), { role: 'department', department }];
}
