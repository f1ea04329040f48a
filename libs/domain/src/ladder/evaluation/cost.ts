import { type Nearness } from './finding';

interface Held {
  readonly id: string;
  readonly distance: number;
}

/** What stands between a requirement and `met`. */
export interface Cost {
  readonly short: number;
  readonly unknown: number;
  readonly judgement: number;
  readonly distance: number;
  readonly held: readonly Held[];
  readonly open: readonly string[];
}

export const FREE: Cost = { short: 0, unknown: 0, judgement: 0, distance: 0, held: [], open: [] };

const NOBODY: readonly never[] = [];

export const shortCost = (id: string, distance: number): Cost => ({
  short: 1,
  unknown: 0,
  judgement: 0,
  distance,
  held: [{ id, distance }],
  open: NOBODY,
});

export const openCost = (id: string, kind: 'unknown' | 'judgement'): Cost => ({
  short: 0,
  unknown: kind === 'unknown' ? 1 : 0,
  judgement: kind === 'judgement' ? 1 : 0,
  distance: 0,
  held: NOBODY,
  open: [id],
});

export function added(costs: readonly Cost[]): Cost {
  const real = costs.filter((cost) => cost !== FREE);
  const [only] = real;
  if (only === undefined || real.length === 1) return only ?? FREE;
  const sum = { short: 0, unknown: 0, judgement: 0, distance: 0, held: [] as Held[], open: [] as string[] };
  for (const cost of real) {
    sum.short += cost.short;
    sum.unknown += cost.unknown;
    sum.judgement += cost.judgement;
    sum.distance += cost.distance;
    for (const one of cost.held) sum.held.push(one);
    for (const one of cost.open) sum.open.push(one);
  }
  return sum;
}

/** The `least` ways that cost least: fewest short, then nearest, then fewest open. */
export const cheapest = (costs: readonly Cost[], least = 1): Cost =>
  added([...costs].sort((a, b) => a.short - b.short || a.distance - b.distance || opens(a) - opens(b)).slice(0, least));

export const nearnessOf = (cost: Cost): Nearness => ({
  short: cost.short,
  unknown: cost.unknown,
  judgement: cost.judgement,
  distance: Math.round(cost.distance * 1e6) / 1e6,
  heldBy: [...cost.held].sort((a, b) => b.distance - a.distance).map(({ id }) => id),
  open: cost.open,
});

const opens = ({ unknown, judgement }: Cost): number => unknown + judgement;
