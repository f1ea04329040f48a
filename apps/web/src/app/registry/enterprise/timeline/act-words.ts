import type { TimelineRow } from '@yanzhen/contract/registry/attachments';
import { FACT_MEANINGS } from '@yanzhen/domain/registry/annual-facts';
import { fieldName } from '../../../shared/problem/field-name';
import { factName, joined } from '../../words';

const ACTS: Readonly<Record<string, string | undefined>> = {
  'registry.enterprise.create': $localize`:@@registry.act.create:新增企业`,
  'registry.enterprise.change': $localize`:@@registry.act.change:修改企业信息`,
  'registry.enterprise.import': $localize`:@@registry.act.import:导入企业信息`,
  'registry.enterprise.import_undone': $localize`:@@registry.act.undo:撤销导入`,
  'registry.enterprise.merge': $localize`:@@registry.act.merge:合并重复企业`,
  'registry.facts.save': $localize`:@@registry.act.facts:填报年度数据`,
  'registry.facts.import': $localize`:@@registry.act.factsImport:导入年度数据`,
  'registry.facts.import_undone': $localize`:@@registry.act.factsUndo:撤销导入的年度数据`,
  'registry.contact.add': $localize`:@@registry.act.contactAdd:新增联系人`,
  'registry.contact.change': $localize`:@@registry.act.contactChange:修改联系人`,
  'registry.contact.remove': $localize`:@@registry.act.contactRemove:删除联系人`,
  'registry.evidence.add': $localize`:@@registry.act.evidenceAdd:新增佐证`,
  'registry.evidence.change': $localize`:@@registry.act.evidenceChange:修改佐证`,
  'registry.evidence.remove': $localize`:@@registry.act.evidenceRemove:删除佐证`,
  'ladder.title.register': $localize`:@@registry.act.title:登记称号`,
  'ladder.title.change': $localize`:@@registry.act.titleChange:修改称号`,
  'ladder.title.move': $localize`:@@registry.act.titleMove:称号随企业合并转入`,
  'ladder.title.remove': $localize`:@@registry.act.titleRemove:撤销称号登记`,
};

/** What happened; an act that has no words yet is shown by its code, which is stable. */
export const actName = ({ act }: TimelineRow): string => ACTS[act] ?? act;

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
