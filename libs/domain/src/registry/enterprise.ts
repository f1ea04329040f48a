export const ENTERPRISE_STATES = ['active', 'moved_away', 'merged', 'deregistered'] as const;
export type EnterpriseState = (typeof ENTERPRISE_STATES)[number];

/** Attention marks that follow from the data: no figures at all, figures that look like 元 in a 万元 column, basics missing. */
export const ENTERPRISE_FLAGS = ['no_facts', 'suspect_facts', 'incomplete'] as const;
export type EnterpriseFlag = (typeof ENTERPRISE_FLAGS)[number];

/** `leader` 包联领导, `officer` 首席服务员. */
export const CONTACT_ROLES = ['contact', 'legal', 'finance', 'leader', 'officer'] as const;
export type ContactRole = (typeof CONTACT_ROLES)[number];

/** Evidence beside the figures (product.md, registry). */
export const EVIDENCE_KINDS = [
  'intellectual_property',
  'award',
  'rnd_institution',
  'certificate',
  'market_position',
  'platform_score',
  'compliance',
] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

export const ENTERPRISE_SORTS = [
  'name',
  '-name',
  'uscc',
  '-uscc',
  'establishedOn',
  '-establishedOn',
  'revenue',
  '-revenue',
  'updatedAt',
  '-updatedAt',
] as const;
export type EnterpriseSort = (typeof ENTERPRISE_SORTS)[number];

/** Column, DTO and form take their limits from here. Lengths in characters. */
export const ENTERPRISE_LIMITS = {
  uscc: 18,
  name: 100,
  address: 200,
  person: 40,
  phone: 40,
  remark: 500,
  formerNames: 20,
  duty: 60,
  evidenceName: 200,
  evidenceNumber: 100,
  note: 500,
  source: 100,
  query: 60,
} as const;
