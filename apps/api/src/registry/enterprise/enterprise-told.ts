import type { EnterpriseEntity } from './enterprise.entity';

/** What the audit trail compares. */
export const told = (row: EnterpriseEntity) => ({
  name: row.name,
  unitCode: row.unitCode,
  industryCode: row.industryCode,
  address: row.address,
  legalRep: row.legalRep,
  contactName: row.contactName,
  contactPhone: row.contactPhone,
  establishedOn: row.establishedOn,
  state: row.state,
  remark: row.remark,
});
