import type { EnterpriseDetail, EnterpriseRow } from '@yanzhen/contract/registry/enterprise';
import { maskPerson, maskPhone } from '@yanzhen/domain/audit/mask';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { TITLE_KINDS } from '@yanzhen/domain/ladder/title-kind';
import { flagsOf } from '@yanzhen/domain/registry/standing';
import type { EnterpriseEntity } from './enterprise.entity';

/** `tier` as the ladder names it. */
export const toEnterpriseRow = (row: EnterpriseEntity, tier: string | undefined): EnterpriseRow => ({
  id: row.id,
  version: row.version,
  uscc: row.uscc,
  name: row.name,
  unitCode: row.unitCode,
  industryCode: row.industryCode,
  sizeClass: row.sizeClass,
  sizeYear: row.sizeYear,
  revenue: row.revenue,
  establishedOn: row.establishedOn,
  state: row.state,
  tier: TITLE_KINDS.find((kind) => kind === tier) ?? null,
  hasLeader: row.hasLeader,
  flags: flagsOf(row),
  updatedAt: row.updatedAt.toISOString(),
});

export function toEnterpriseDetail(
  row: EnterpriseEntity,
  tier: string | undefined,
  formerNames: readonly string[],
  reader: Reader,
): EnterpriseDetail {
  const masked = isMaskedFor(reader, row.id);
  return {
    ...toEnterpriseRow(row, tier),
    address: row.address,
    legalRep: shownPerson(row.legalRep, masked),
    contactName: shownPerson(row.contactName, masked),
    contactPhone: shownPhone(row.contactPhone, masked),
    masked,
    formerNames: [...formerNames],
    remark: row.remark,
  };
}

/** An enterprise sees its own people; everybody else asks for them, and that is recorded. */
export const isMaskedFor = (reader: Reader, enterpriseId: number): boolean =>
  !(reader.role === 'enterprise' && reader.enterpriseId === enterpriseId);

const shownPerson = (name: string | null, masked: boolean): string | null =>
  name !== null && masked ? maskPerson(name) : name;

export const shownPhone = (phone: string | null, masked: boolean): string | null =>
  phone !== null && masked ? maskPhone(phone) : phone;

export const maskedPerson = (name: string | null): string | null => shownPerson(name, true);
