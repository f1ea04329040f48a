import { FORMATION_BARS } from './targets';

const WAN_PER_YI = 10_000;

/** Revenue bars of the formation in 万元, in the order of its goals. */
export const FORMATION_WAN: readonly number[] = FORMATION_BARS.map((bar) => bar * WAN_PER_YI);

/** Facts of a year count from the day after it: on a day, the year before it is the last whole one. */
export const factsYear = (asOf: string): number => Number(asOf.slice(0, 4)) - 1;

/** What the enterprises behind a goal have in common; null: no list of enterprises is behind it. */
export interface FirmsBehind {
  /** 万元; null: all that stated R&D beside revenue. */
  readonly reaching: number | null;
}

export function firmsBehind(code: string): FirmsBehind | null {
  if (code === 'rd-intensity') return { reaching: null };
  const at = FORMATION_BARS.findIndex((bar) => code === `goose-${bar}`);
  return at < 0 ? null : { reaching: FORMATION_WAN[at] ?? null };
}
