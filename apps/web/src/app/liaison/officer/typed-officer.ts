import type { OfficerInput, OfficerRow } from '@yanzhen/contract/liaison/assignment';
import type { UnitCode } from '@yanzhen/domain/identity/unit';
import type { ConflictField } from '../../shared/feedback/conflict';
import { unitName } from '../../shared/names';

/** An officer as the form holds it: text fields are never null. */
export interface TypedOfficer {
  name: string;
  post: string;
  unitCode: UnitCode | null;
  userId: number | null;
  /** Empty = as it is: it was shown masked. */
  phone: string;
  officePhone: string;
  active: boolean;
}

export const typedOfficer = (row: OfficerRow | null, unitCode: UnitCode | null): TypedOfficer => ({
  name: row?.name ?? '',
  post: row?.post ?? '',
  unitCode: row ? row.unitCode : unitCode,
  userId: row?.userId ?? null,
  phone: '',
  officePhone: row?.officePhone ?? '',
  active: row?.active ?? true,
});

export function officerToSave({
  name,
  post,
  unitCode,
  userId,
  phone,
  officePhone,
  active,
}: TypedOfficer): OfficerInput {
  const body = {
    name: name.trim(),
    post: post.trim() || null,
    unitCode,
    userId,
    active,
    officePhone: officePhone.trim() || null,
  };
  return phone.trim() ? { ...body, phone: phone.trim() } : body;
}

export const unitOfOfficer = (code: UnitCode | null): string =>
  code === null ? $localize`:@@liaison.officer.city:市级` : unitName(code);

export const CONFLICT_FIELDS: readonly ConflictField<OfficerRow>[] = [
  { key: 'name', label: $localize`:@@liaison.officer.name:姓名` },
  { key: 'post', label: $localize`:@@liaison.officer.post:职务` },
  {
    key: 'unitCode',
    label: $localize`:@@liaison.officer.unit:所属`,
    show: (code) => unitOfOfficer(code as UnitCode | null),
  },
  { key: 'officePhone', label: $localize`:@@liaison.officer.officePhone:办公电话（印在公示牌上）` },
  {
    key: 'active',
    label: $localize`:@@liaison.officer.state:状态`,
    show: (active) =>
      active ? $localize`:@@liaison.officer.active:在岗` : $localize`:@@liaison.officer.inactive:已停用`,
  },
];
