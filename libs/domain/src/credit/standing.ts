import { addDays } from '../shared/calendar-day';
import { type CreditRecord, inForce } from './record';
import { type CreditRules, type Effect, effectOf, EFFECTS, rulesOn } from './rules';

/** The worst first. */
export const CREDIT_STANDINGS = ['blocked', 'restricted', 'normal', 'priority'] as const;
export type CreditStanding = (typeof CREDIT_STANDINGS)[number];

export const STANDING_NAMES: Readonly<Record<CreditStanding, { readonly zh: string; readonly en: string }>> = {
  blocked: { zh: '名单在列', en: 'Blocked' },
  restricted: { zh: '受限', en: 'Restricted' },
  normal: { zh: '正常', en: 'Normal' },
  priority: { zh: '优先', en: 'Priority' },
};

/** A record in force, what it does, and the last day on which it does so; null when no end is known. */
export interface StandingReason {
  readonly recordId: number;
  readonly effect: Effect;
  readonly confirmed: boolean;
  readonly lastDay: string | null;
}

export interface StandingOn {
  readonly standing: CreditStanding;
  /** What weighs most first. */
  readonly reasons: readonly StandingReason[];
  /** The version that decided. */
  readonly rules: number;
}

/**
 * Where an enterprise stands on a day: follows from its records alone, whatever their order, by the version of the rules in force
 * that day; nothing after the day counts.
 */
export function standingOn(
  records: readonly CreditRecord[],
  day: string,
  versions: readonly CreditRules[],
): StandingOn {
  const rules = rulesOn(versions, day);
  const reasons = records
    .filter((record) => inForce(record, day))
    .map((record): StandingReason => {
      const { effect, confirmed } = effectOf(record, rules);
      return { recordId: record.id, effect, confirmed, lastDay: record.until };
    })
    .sort((a, b) => EFFECTS.indexOf(a.effect) - EFFECTS.indexOf(b.effect) || a.recordId - b.recordId);
  return { standing: stateOf(new Set(reasons.map(({ effect }) => effect))), reasons, rules: rules.no };
}

function stateOf(effects: ReadonlySet<Effect>): CreditStanding {
  if (effects.has('blocks')) return 'blocked';
  if (effects.has('restricts')) return 'restricted';
  return effects.has('earns') && !effects.has('withholds') ? 'priority' : 'normal';
}

/** A run of days of one standing; `to` null: until something new becomes known. */
export interface StandingPeriod {
  readonly standing: CreditStanding;
  readonly from: string;
  readonly to: string | null;
}

/**
 * Standing through time as all that is known now says, the days to come among it: from the first decision on, without gaps.
 * Whoever asks for a day's standing reads the period around it, so that midnight changes it everywhere at once.
 */
export function standingPeriods(records: readonly CreditRecord[], versions: readonly CreditRules[]): StandingPeriod[] {
  const known = records.flatMap(turningDays).sort();
  const first = known[0];
  if (first === undefined) return [];
  const anew = versions.map(({ validFrom }) => validFrom).filter((day) => day > first);
  const turns = [...new Set([...known, ...anew])].sort();
  const periods: { standing: CreditStanding; from: string; to: string | null }[] = [];
  for (const day of turns) {
    const { standing } = standingOn(records, day, versions);
    const last = periods.at(-1);
    if (last?.standing === standing) continue;
    if (last) last.to = addDays(day, -1);
    periods.push({ standing, from: day, to: null });
  }
  return periods;
}

const turningDays = ({ decidedOn, until, endedOn }: CreditRecord): string[] => [
  decidedOn,
  ...(until !== null && until >= decidedOn ? [addDays(until, 1)] : []),
  ...(endedOn !== null && endedOn > decidedOn ? [endedOn] : []),
];

export const standingIn = (periods: readonly StandingPeriod[], day: string): CreditStanding =>
  periods.find(({ from, to }) => from <= day && (to === null || to >= day))?.standing ?? 'normal';
