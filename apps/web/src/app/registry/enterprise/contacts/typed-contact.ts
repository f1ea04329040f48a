import type { ContactRow, SaveContact } from '@yanzhen/contract/registry/attachments';
import type { ContactRole } from '@yanzhen/domain/registry/enterprise';
import type { ConflictField } from '../../../shared/feedback/conflict';
import { contactRoleName } from '../../words';

/** A contact as the form holds it. A masked telephone is not in it: an empty field leaves the stored number alone. */
export interface TypedContact {
  role: ContactRole;
  name: string;
  phone: string;
  duty: string;
}

export const isMasked = (text: string | null): boolean => /[*＊]/.test(text ?? '');

export const typedContact = (row: ContactRow | null): TypedContact => ({
  role: row?.role ?? 'contact',
  name: row?.name ?? '',
  phone: row && !isMasked(row.phone) ? (row.phone ?? '') : '',
  duty: row?.duty ?? '',
});

/** @param phoneIsMasked the reader saw the stored number masked, so nothing typed means unchanged */
export function contactToSave(typed: TypedContact, version: number, phoneIsMasked: boolean): SaveContact {
  const phone = typed.phone.trim();
  return {
    version,
    role: typed.role,
    name: typed.name.trim(),
    duty: typed.duty.trim() || null,
    ...(phone || !phoneIsMasked ? { phone: phone || null } : {}),
  };
}

export const CONFLICT_FIELDS: readonly ConflictField<ContactRow>[] = [
  {
    key: 'role',
    label: $localize`:@@registry.contact.role:身份`,
    show: (role) => contactRoleName(role as ContactRole),
  },
  { key: 'name', label: $localize`:@@registry.contact.name:姓名` },
  { key: 'phone', label: $localize`:@@registry.contact.phone:电话` },
  { key: 'duty', label: $localize`:@@registry.contact.duty:职务` },
];
