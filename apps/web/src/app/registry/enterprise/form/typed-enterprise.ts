import type { EnterpriseDetail, EnterpriseInput, PersonalData } from '@yanzhen/contract/registry/enterprise';
import type { UnitCode } from '@yanzhen/domain/identity/unit';
import type { EnterpriseState } from '@yanzhen/domain/registry/enterprise';
import type { ConflictField } from '../../../shared/feedback/conflict';
import { unitName } from '../../../shared/names';
import { fieldName } from '../../../shared/problem/field-name';
import { industryName, joined, stateName } from '../../words';

/** An enterprise as the form holds it: text fields are never null, former names stand one on a line. */
export interface TypedEnterprise {
  uscc: string;
  name: string;
  unitCode: UnitCode | null;
  industryCode: string;
  address: string;
  establishedOn: string;
  state: EnterpriseState;
  remark: string;
  formerNames: string;
  legalRep: string;
  contactName: string;
  contactPhone: string;
}

export const typedPeople = (people: Omit<PersonalData, 'contacts'> | null) => ({
  legalRep: people?.legalRep ?? '',
  contactName: people?.contactName ?? '',
  contactPhone: people?.contactPhone ?? '',
});

/** Personal data is left out of the form while the reader sees it masked. */
export const typedEnterprise = (row: EnterpriseDetail | null, unitCode: UnitCode | null): TypedEnterprise => ({
  uscc: row?.uscc ?? '',
  name: row?.name ?? '',
  unitCode: row?.unitCode ?? unitCode,
  industryCode: row?.industryCode ?? '',
  address: row?.address ?? '',
  establishedOn: row?.establishedOn ?? '',
  state: row?.state ?? 'active',
  remark: row?.remark ?? '',
  formerNames: row?.formerNames.join('\n') ?? '',
  ...typedPeople(row?.masked ? null : row),
});

export const namesIn = (text: string): string[] =>
  text
    .split(/[\n、;；]/)
    .map((name) => name.trim())
    .filter(Boolean);

const orNull = (text: string): string | null => text.trim() || null;

/** @param unitCode the form makes sure that there is one */
export function inputOf(typed: TypedEnterprise, unitCode: UnitCode, peopleSeen: boolean): EnterpriseInput {
  const people = {
    legalRep: orNull(typed.legalRep),
    contactName: orNull(typed.contactName),
    contactPhone: orNull(typed.contactPhone),
  };
  return {
    name: typed.name.trim(),
    unitCode,
    industryCode: orNull(typed.industryCode),
    address: orNull(typed.address),
    establishedOn: orNull(typed.establishedOn),
    state: typed.state,
    remark: orNull(typed.remark),
    formerNames: namesIn(typed.formerNames),
    ...(peopleSeen ? people : {}),
  };
}

const shown = (show: (code: string) => string) => (value: unknown) => (value ? show(value as string) : '—');

export const CONFLICT_FIELDS: readonly ConflictField<EnterpriseDetail>[] = [
  { key: 'name', label: $localize`:@@registry.name:企业名称` },
  { key: 'formerNames', label: fieldName('formerNames'), show: (names) => joined(names as string[]) || '—' },
  { key: 'unitCode', label: fieldName('unitCode'), show: shown(unitName) },
  { key: 'industryCode', label: fieldName('industryCode'), show: shown(industryName) },
  { key: 'establishedOn', label: fieldName('establishedOn') },
  { key: 'state', label: fieldName('state'), show: shown((state) => stateName(state as EnterpriseState)) },
  { key: 'address', label: fieldName('address') },
  { key: 'remark', label: fieldName('remark') },
  { key: 'legalRep', label: fieldName('legalRep') },
  { key: 'contactName', label: fieldName('contactName') },
  { key: 'contactPhone', label: fieldName('contactPhone') },
];
