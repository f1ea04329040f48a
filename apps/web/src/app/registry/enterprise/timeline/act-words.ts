import type { TimelineRow } from '@yanzhen/contract/registry/attachments';
import { FACT_MEANINGS } from '@yanzhen/domain/registry/annual-facts';
import { fieldName } from '../../../shared/problem/field-name';
import { factName, joined } from '../../words';

const OWN: Readonly<Record<string, string | undefined>> = {
  source: $localize`:@@registry.facts.source:来源`,
  verified: $localize`:@@registry.facts.verified:核实`,
  role: $localize`:@@registry.contact.role:身份`,
  phone: $localize`:@@registry.contact.phone:电话`,
  duty: $localize`:@@registry.contact.duty:职务`,
  kind: $localize`:@@registry.evidence.kind:类别`,
  number: $localize`:@@registry.evidence.number:编号`,
  obtainedOn: $localize`:@@registry.evidence.obtained:取得日期`,
  expiresOn: $localize`:@@registry.evidence.expires:有效期至`,
  note: $localize`:@@registry.evidence.note:说明`,
};

const wordOf = (field: string): string | null => {
  if (FACT_MEANINGS.some(({ key }) => key === field)) return factName(field as (typeof FACT_MEANINGS)[number]['key']);
  const word = OWN[field] ?? fieldName(field);
  return word === field ? null : word;
};

/** The fields that an act touched, as people call them; what has no name for people is left out. */
export const fieldWords = ({ fields }: TimelineRow): string =>
  joined(fields.map(wordOf).filter((word) => word !== null));
