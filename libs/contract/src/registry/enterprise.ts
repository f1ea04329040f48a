import type { CreditStanding } from '@yanzhen/domain/credit/standing';
import type { UnitCode } from '@yanzhen/domain/identity/unit';
import type { TitleKind } from '@yanzhen/domain/ladder/title-kind';
import type { EnterpriseFlag, EnterpriseSort, EnterpriseState } from '@yanzhen/domain/registry/enterprise';
import type { SizeClass } from '@yanzhen/domain/registry/size-class';

/** What the list can be narrowed to; every field is a query parameter, lists as repeated parameters or comma-separated. */
export interface EnterpriseFilter {
  /** Chinese substring, USCC (part), or pinyin initials. */
  q?: string;
  unit?: UnitCode[];
  /** Highest valid title today; `none` = no title. */
  tier?: (TitleKind | 'none')[];
  /** Ids of kinds of label: has a valid one of any of them today. */
  label?: string[];
  /** Credit standing today. */
  credit?: CreditStanding[];
  /** GB/T 4754 division (two digits). */
  industry?: string[];
  size?: (SizeClass | 'unknown')[];
  hasLeader?: boolean;
  flag?: EnterpriseFlag[];
  state?: EnterpriseState[];
  sort?: EnterpriseSort;
}

export interface EnterpriseRow {
  id: number;
  version: number;
  uscc: string;
  name: string;
  unitCode: UnitCode;
  industryCode: string | null;
  sizeClass: SizeClass | null;
  /** The fiscal year the size class was derived from. */
  sizeYear: number | null;
  /** 万元 of `sizeYear`. */
  revenue: number | null;
  establishedOn: string | null;
  state: EnterpriseState;
  /** Highest valid title today. */
  tier: TitleKind | null;
  /** Standing today; null where nothing is known, or for whom it is not. */
  credit: CreditStanding | null;
  hasLeader: boolean;
  flags: EnterpriseFlag[];
  updatedAt: string;
}

/** One enterprise. Personal data is masked until asked for (`POST …/unmask`, an audited act). */
export interface EnterpriseDetail extends EnterpriseRow {
  address: string | null;
  legalRep: string | null;
  contactName: string | null;
  contactPhone: string | null;
  masked: boolean;
  formerNames: string[];
  remark: string | null;
}

export interface PersonalData {
  legalRep: string | null;
  contactName: string | null;
  contactPhone: string | null;
  /** The people to speak to, by the id of their row. */
  contacts: { id: number; name: string; phone: string | null }[];
}

/** One of the few best answers to what somebody is typing. */
export interface EnterpriseSuggestion {
  id: number;
  name: string;
  uscc: string;
  unitCode: UnitCode;
}

/** Two rows that may be one firm. */
export interface DuplicatePair {
  left: EnterpriseRow;
  right: EnterpriseRow;
  /** The name that both have, now or before. */
  why: 'same_name' | 'former_name';
}

/** The enterprise of the address goes, `into` stays; both versions as seen. */
export interface MergeEnterprise {
  version: number;
  into: number;
  intoVersion: number;
}

export interface EnterpriseInput {
  name: string;
  unitCode: UnitCode;
  industryCode: string | null;
  address: string | null;
  establishedOn: string | null;
  state: EnterpriseState;
  remark: string | null;
  formerNames: string[];
  /** Left out = unchanged (the reader saw them masked). */
  legalRep?: string | null;
  contactName?: string | null;
  contactPhone?: string | null;
}

export interface CreateEnterprise extends EnterpriseInput {
  uscc: string;
}

export interface ChangeEnterprise extends EnterpriseInput {
  version: number;
}
