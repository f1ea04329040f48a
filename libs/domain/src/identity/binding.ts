import { DEPARTMENTS } from './department';
import { type Role, ROLE_BINDING } from './role';
import { UNITS, type UnitCode } from './unit';

export interface Binding {
  readonly unitCode: UnitCode | null;
  readonly department: string | null;
  readonly enterpriseId: number | null;
}

/** Who a department account can stand for: a department of the city or a reporting unit. */
const isAddressable = (name: string): boolean =>
  DEPARTMENTS.some((known) => known === name) || UNITS.some((unit) => unit.name === name);

/** Only what the role needs of a binding; null when that is missing. An account without its edge would see all or nothing. */
export function bindingOf(role: Role, given: Partial<Binding>): Binding | null {
  const none: Binding = { unitCode: null, department: null, enterpriseId: null };
  switch (ROLE_BINDING[role]) {
    case 'none':
      return none;
    case 'unit':
      return given.unitCode ? { ...none, unitCode: given.unitCode } : null;
    case 'department':
      return given.department && isAddressable(given.department) ? { ...none, department: given.department } : null;
    case 'enterprise':
      return given.enterpriseId ? { ...none, enterpriseId: given.enterpriseId } : null;
  }
}
