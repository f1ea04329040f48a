import { standingName, unitName } from '../../shared/names';
import { flagName, industryName, sizeName, stateName, tierName } from '../words';
import type { Filter, FilterKey } from './filter';

/** One thing that the list is narrowed by, and the address without it. */
export interface ActiveFilter {
  key: FilterKey;
  label: string;
  without: Partial<Record<FilterKey, string | string[] | null>>;
}

export const leaderWords = (answer: string): string =>
  answer === 'true'
    ? $localize`:@@registry.filter.leaderYes:有包联领导`
    : $localize`:@@registry.filter.leaderNo:无包联领导`;

type Listed = Exclude<FilterKey, 'q' | 'hasLeader'>;

const NAMES: { [K in Exclude<Listed, 'label'>]: (value: Filter[K][number]) => string } = {
  unit: unitName,
  tier: tierName,
  credit: standingName,
  industry: industryName,
  size: sizeName,
  flag: flagName,
  state: stateName,
};

function listed<K extends Listed>(
  key: K,
  values: Filter[K],
  name: (value: Filter[K][number]) => string,
): ActiveFilter[] {
  const all: readonly Filter[K][number][] = values;
  return all.map((value) => ({
    key,
    label: name(value),
    without: { [key]: all.filter((other) => other !== value) },
  }));
}

/** The active filters in the order of the panel; `labelName` knows the kinds of label. */
export function activeFilters(filter: Filter, labelName: (id: string) => string): ActiveFilter[] {
  return [
    ...(filter.q ? [{ key: 'q' as const, label: `“${filter.q}”`, without: { q: null } }] : []),
    ...listed('unit', filter.unit, NAMES.unit),
    ...listed('tier', filter.tier, NAMES.tier),
    ...listed('credit', filter.credit, NAMES.credit),
    ...listed('label', filter.label, labelName),
    ...listed('industry', filter.industry, NAMES.industry),
    ...listed('size', filter.size, NAMES.size),
    ...(filter.hasLeader
      ? [{ key: 'hasLeader' as const, label: leaderWords(filter.hasLeader), without: { hasLeader: null } }]
      : []),
    ...listed('flag', filter.flag, NAMES.flag),
    ...listed('state', filter.state, NAMES.state),
  ];
}
