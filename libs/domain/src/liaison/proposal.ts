import type { UnitCode } from '../identity/unit';
import { type Cadence, CADENCE_TIERS, type CadenceTier } from './cadence';

/** An enterprise that nobody looks after in the wanted role. */
export interface Unassigned {
  readonly id: number;
  readonly unitCode: UnitCode;
  readonly tier: CadenceTier;
}

/** Somebody who can take more; null unit = of the city. */
export interface Available {
  readonly id: number;
  readonly unitCode: UnitCode | null;
  /** How many enterprises of each tier they look after already. */
  readonly held: Readonly<Partial<Record<CadenceTier, number>>>;
}

export const LEFT_REASONS = ['no_officer', 'all_full'] as const;
export type LeftReason = (typeof LEFT_REASONS)[number];

export interface Share {
  readonly enterpriseId: number;
  /** Null where nobody can take it. */
  readonly officerId: number | null;
  readonly left: LeftReason | null;
}

export interface ProposalTerms {
  readonly cadence: Cadence;
  /** Enterprises that one person looks after at most; null = no limit. */
  readonly most: number | null;
}

interface Place {
  readonly id: number;
  firms: number;
  work: number;
}

/** Visits in a year that an enterprise of a tier asks for: what is spread evenly is work, not heads. */
export const yearlyVisits = (tier: CadenceTier, cadence: Cadence): number => 365 / cadence[tier];

/**
 * Spreads enterprises over people: the unit's own where it has some, else those of the city; the most work first, each to
 * whoever has the least. Same input, same result, in whatever order it comes.
 */
export function propose(
  enterprises: readonly Unassigned[],
  people: readonly Available[],
  { cadence, most }: ProposalTerms,
): Share[] {
  const places = new Map(people.map((person) => [person.id, placeOf(person, cadence)]));
  const pools = new Map<UnitCode | null, Heap>();
  const staffed = new Set(people.map((person) => person.unitCode));
  const pool = (unitCode: UnitCode): Heap => {
    const own = staffed.has(unitCode) ? unitCode : null;
    const known = pools.get(own);
    if (known) return known;
    const heap = heapOf(people.filter((person) => person.unitCode === own).map(({ id }) => places.get(id) as Place));
    pools.set(own, heap);
    return heap;
  };
  const ordered = [...enterprises].sort(
    (a, b) => yearlyVisits(b.tier, cadence) - yearlyVisits(a.tier, cadence) || a.id - b.id,
  );
  return ordered.map(({ id, unitCode, tier }): Share => {
    const heap = pool(unitCode);
    const top = heap.places[0];
    if (top && most !== null && top.firms >= most) drop(heap, most);
    if (heap.places.length > 0) return give(heap, id, tier, cadence);
    return { enterpriseId: id, officerId: null, left: heap.wasEmpty ? 'no_officer' : 'all_full' };
  });
}

function give(heap: Heap, enterpriseId: number, tier: CadenceTier, cadence: Cadence): Share {
  const place = heap.places[0];
  place.firms += 1;
  place.work += yearlyVisits(tier, cadence);
  sink(heap.places, 0);
  return { enterpriseId, officerId: place.id, left: null };
}

function placeOf({ id, held }: Available, cadence: Cadence): Place {
  const firms = CADENCE_TIERS.reduce((sum, tier) => sum + (held[tier] ?? 0), 0);
  return {
    id,
    firms,
    work: CADENCE_TIERS.reduce((sum, tier) => sum + (held[tier] ?? 0) * yearlyVisits(tier, cadence), 0),
  };
}

/** The one with the least work on top. */
interface Heap {
  places: Place[];
  readonly wasEmpty: boolean;
}

const before = (a: Place, b: Place): boolean => a.work < b.work || (a.work === b.work && a.id < b.id);

function heapOf(places: Place[]): Heap {
  for (let at = Math.floor(places.length / 2); at >= 0; at -= 1) sink(places, at);
  return { places, wasEmpty: places.length === 0 };
}

/** Takes those who are full away, once one of them came to the top. */
function drop(heap: Heap, most: number): void {
  heap.places = heapOf(heap.places.filter(({ firms }) => firms < most)).places;
}

function sink(places: Place[], from: number): void {
  for (let at = from; ;) {
    const children = [2 * at + 1, 2 * at + 2].filter((child) => child < places.length);
    const least = children.reduce((best, child) => (before(places[child], places[best]) ? child : best), at);
    if (least === at) return;
    [places[at], places[least]] = [places[least], places[at]];
    at = least;
  }
}
