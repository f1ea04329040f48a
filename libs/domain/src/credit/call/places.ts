import type { UnitCode } from '../../identity/unit';
import type { CallRules } from './call';
import type { Ordered } from './ranking';

/** `below` the bar; all places `full`; those of its unit are: `unit_full`. */
export const PLACINGS = ['chosen', 'below', 'full', 'unit_full'] as const;
export type Placing = (typeof PLACINGS)[number];

/** Goes down the list and gives the places out; the order is never touched. */
export function placed(
  ordered: readonly Ordered[],
  { places, bar, unitPlaces }: Pick<CallRules, 'places' | 'bar' | 'unitPlaces'>,
): Placing[] {
  const most = new Map(unitPlaces.map((unit) => [unit.unitCode, unit.places]));
  const taken = new Map<UnitCode, number>();
  let left = places ?? Number.POSITIVE_INFINITY;
  return ordered.map(({ candidate: { score, unitCode } }) => {
    if (bar !== null && score < bar) return 'below';
    if (left === 0) return 'full';
    const ofUnit = taken.get(unitCode) ?? 0;
    if (ofUnit >= (most.get(unitCode) ?? Number.POSITIVE_INFINITY)) return 'unit_full';
    taken.set(unitCode, ofUnit + 1);
    left -= 1;
    return 'chosen';
  });
}
