import type { EnterpriseDetail, EnterpriseRow } from '@yanzhen/contract/registry/enterprise';
import { CREDIT_STANDINGS } from '@yanzhen/domain/credit/standing';
import { maskPerson, maskPhone } from '@yanzhen/domain/audit/mask';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { TITLE_KINDS } from '@yanzhen/domain/ladder/title-kind';
import { flagsOf } from '@yanzhen/domain/registry/standing';
import type { Beside } from '../beside';
import type { EnterpriseEntity } from './enterprise.entity';

/** Tier and credit as their rooms name them. */
export const toEnterpriseRow = (row: EnterpriseEntity, { tier, credit }: Beside = {}): EnterpriseRow => ({
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
  credit: CREDIT_STANDINGS.find((standing) => standing === credit) ?? null,
  hasLeader: row.hasLeader,
  flags: flagsOf(row),
  updatedAt: row.updatedAt.toISOString(),
});

export function toEnterpriseDetail(
  row: EnterpriseEntity,
  beside: Beside | undefined,
  formerNames: readonly string[],
  reader: Reader,
): EnterpriseDetail {
  const masked = isMaskedFor(reader, row.id);
  return {
    ...toEnterpriseRow(row, beside),
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
