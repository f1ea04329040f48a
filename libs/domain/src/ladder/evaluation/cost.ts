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

export const shortCost = (id: string, distance: number): Cost => ({
  ...FREE,
  short: 1,
  distance,
  held: [{ id, distance }],
});

export const openCost = (id: string, kind: 'unknown' | 'judgement'): Cost => ({
  ...FREE,
  unknown: kind === 'unknown' ? 1 : 0,
  judgement: kind === 'judgement' ? 1 : 0,
  open: [id],
});

export function added(costs: readonly Cost[]): Cost {
  const real = costs.filter((cost) => cost !== FREE);
  const [only] = real;
  if (only === undefined) return FREE;
  if (real.length === 1) return only;
  return {
    short: sum(real, ({ short }) => short),
    unknown: sum(real, ({ unknown }) => unknown),
    judgement: sum(real, ({ judgement }) => judgement),
    distance: sum(real, ({ distance }) => distance),
    held: real.flatMap(({ held }) => held),
    open: real.flatMap(({ open }) => open),
  };
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

function sum(costs: readonly Cost[], of: (cost: Cost) => number): number {
  let total = 0;
  for (const cost of costs) total += of(cost);
  return total;
}
