import type { UserBinding, UserRow } from '@yanzhen/contract/identity/user';
import { type Role, ROLE_BINDING } from '@yanzhen/domain/identity/role';
import type { UnitCode } from '@yanzhen/domain/identity/unit';
import type { ConflictField } from '../shared/feedback/conflict';
import { roleName, unitName } from '../shared/names';

/** An account as the form holds it: text fields are never null. */
export interface TypedUser {
  username: string;
  name: string;
  role: Role;
  unitCode: UnitCode | null;
  department: string;
  enterpriseId: string;
  active: boolean;
}

export const asTyped = (user: UserRow | null): TypedUser => ({
  username: user?.username ?? '',
  name: user?.name ?? '',
  role: user?.role ?? 'county',
  unitCode: user?.unitCode ?? null,
  department: user?.department ?? '',
  enterpriseId: user?.enterpriseId?.toString() ?? '',
  active: user?.active ?? true,
});

/** Only the binding that the role needs leaves the form. */
export function bindingOfTyped(typed: TypedUser): UserBinding {
  const needs = ROLE_BINDING[typed.role];
  return {
    name: typed.name.trim(),
    role: typed.role,
    unitCode: needs === 'unit' ? typed.unitCode : null,
    department: needs === 'department' ? typed.department : null,
    enterpriseId: needs === 'enterprise' ? Number(typed.enterpriseId) : null,
  };
}

export const CONFLICT_FIELDS: readonly ConflictField<UserRow>[] = [
  { key: 'name', label: $localize`:@@identity.name:姓名` },
  { key: 'role', label: $localize`:@@identity.role:角色`, show: (role) => roleName(role as Role) },
  { key: 'unitCode', label: $localize`:@@shared.unit:县区`, show: (code) => unitName(code as string | null) },
  { key: 'department', label: $localize`:@@shared.role.department:责任单位` },
  { key: 'enterpriseId', label: $localize`:@@identity.enterpriseId:企业编号` },
  {
    key: 'active',
    label: $localize`:@@identity.state:状态`,
    show: (active) => (active ? $localize`:@@identity.user.active:正常` : $localize`:@@identity.user.inactive:已停用`),
  },
];
