import { type CreditStanding, STANDING_NAMES } from '@yanzhen/domain/credit/standing';
import type { Role } from '@yanzhen/domain/identity/role';
import { type UnitCode, UNITS } from '@yanzhen/domain/identity/unit';
import { TITLE_NAMES, type TitleKind } from '@yanzhen/domain/ladder/title-kind';
import { language } from './language';

/** The reporting unit as people call it; an unknown code is shown as it stands. */
export function unitName(code: string | null | undefined): string {
  const unit = UNITS.find((known) => known.code === code);
  if (!unit) return code ?? '—';
  return language() === 'en' ? unit.nameEn : unit.name;
}

export const unitOptions = (): { code: UnitCode; name: string }[] =>
  UNITS.map((unit) => ({ code: unit.code, name: unitName(unit.code) }));

export const titleName = (kind: TitleKind | null | undefined): string => (kind ? TITLE_NAMES[kind][language()] : '—');

export const standingName = (standing: CreditStanding): string => STANDING_NAMES[standing][language()];

const ROLE_NAMES: Readonly<Record<Role, () => string>> = {
  bureau: () => $localize`:@@shared.role.bureau:市工信局`,
  county: () => $localize`:@@shared.role.county:县区工信部门`,
  department: () => $localize`:@@shared.role.department:责任单位`,
  leader: () => $localize`:@@shared.role.leader:包联领导`,
  liaison: () => $localize`:@@shared.role.liaison:首席服务员`,
  enterprise: () => $localize`:@@shared.role.enterprise:企业`,
  hotline: () => $localize`:@@shared.role.hotline:12345 热线`,
  admin: () => $localize`:@@shared.role.admin:系统管理员`,
  auditor: () => $localize`:@@shared.role.auditor:审计管理员`,
};

export const roleName = (role: Role): string => ROLE_NAMES[role]();
