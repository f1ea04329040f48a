import { CREDIT_STANDINGS, type CreditStanding } from '@yanzhen/domain/credit/standing';
import { UNIT_CODES, type UnitCode } from '@yanzhen/domain/identity/unit';
import { TITLE_KINDS, type TitleKind } from '@yanzhen/domain/ladder/title-kind';
import {
  ENTERPRISE_FLAGS,
  ENTERPRISE_SORTS,
  ENTERPRISE_STATES,
  type EnterpriseFlag,
  type EnterpriseSort,
  type EnterpriseState,
} from '@yanzhen/domain/registry/enterprise';
import { INDUSTRIES } from '@yanzhen/domain/registry/industry';
import { SIZE_CLASSES, type SizeClass } from '@yanzhen/domain/registry/size-class';
import { listOf } from '../../shared/url-state';

export const TIERS: readonly (TitleKind | 'none')[] = [...TITLE_KINDS, 'none'];
export const SIZES: readonly (SizeClass | 'unknown')[] = [...SIZE_CLASSES, 'unknown'];
export const YES_NO = ['true', 'false'] as const;

/** The parameters of the address, as they stand there. */
export type FilterText = Readonly<Record<FilterKey, string | undefined>>;
export type FilterKey =
  'q' | 'unit' | 'tier' | 'credit' | 'label' | 'industry' | 'size' | 'hasLeader' | 'flag' | 'state';

/** What the list is narrowed to; an empty list = not narrowed. */
export interface Filter {
  readonly q: string;
  readonly unit: UnitCode[];
  readonly tier: (TitleKind | 'none')[];
  /** Ids of kinds of label. */
  readonly label: string[];
  readonly credit: CreditStanding[];
  readonly industry: string[];
  readonly size: (SizeClass | 'unknown')[];
  readonly hasLeader: (typeof YES_NO)[number] | '';
  readonly flag: EnterpriseFlag[];
  readonly state: EnterpriseState[];
}

const DIVISIONS = INDUSTRIES.map(({ code }) => code);

const known = <T extends string>(text: string | undefined, all: readonly T[]): T[] => {
  const wanted = listOf(text);
  return all.filter((one) => wanted.includes(one));
};

/** An address typed by hand may say anything: what the list does not know is left out. */
export const readFilter = (text: FilterText): Filter => ({
  q: text.q ?? '',
  unit: known(text.unit, UNIT_CODES),
  tier: known(text.tier, TIERS),
  label: listOf(text.label).filter((id) => /^[1-9]\d{0,8}$/.test(id)),
  credit: known(text.credit, CREDIT_STANDINGS),
  industry: known(text.industry, DIVISIONS),
  size: known(text.size, SIZES),
  hasLeader: YES_NO.find((answer) => answer === text.hasLeader) ?? '',
  flag: known(text.flag, ENTERPRISE_FLAGS),
  state: known(text.state, ENTERPRISE_STATES),
});

export const readSort = (text: string | undefined): EnterpriseSort =>
  ENTERPRISE_SORTS.find((sort) => sort === text) ?? 'name';

/** Every parameter blank: the whole list. */
export const NO_FILTER: Readonly<Record<FilterKey, null>> = {
  q: null,
  unit: null,
  tier: null,
  label: null,
  credit: null,
  industry: null,
  size: null,
  hasLeader: null,
  flag: null,
  state: null,
};
