import { unitName } from '../../shared/names';
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

const NAMES: { [K in Exclude<FilterKey, 'q' | 'hasLeader'>]: (value: Filter[K][number]) => string } = {
  unit: unitName,
  tier: tierName,
  industry: industryName,
  size: sizeName,
  flag: flagName,
  state: stateName,
};

function listed<K extends keyof typeof NAMES>(key: K, values: Filter[K]): ActiveFilter[] {
  const all: readonly Filter[K][number][] = values;
  return all.map((value) => ({
    key,
    label: NAMES[key](value),
    without: { [key]: all.filter((other) => other !== value) },
  }));
}

/** The active filters in the order of the panel. */
export function activeFilters(filter: Filter): ActiveFilter[] {
  return [
    ...(filter.q ? [{ key: 'q' as const, label: `“${filter.q}”`, without: { q: null } }] : []),
    ...listed('unit', filter.unit),
    ...listed('tier', filter.tier),
    ...listed('industry', filter.industry),
    ...listed('size', filter.size),
    ...(filter.hasLeader
      ? [{ key: 'hasLeader' as const, label: leaderWords(filter.hasLeader), without: { hasLeader: null } }]
      : []),
    ...listed('flag', filter.flag),
    ...listed('state', filter.state),
  ];
}
