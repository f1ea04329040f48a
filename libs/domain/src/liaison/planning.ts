import { addDays } from '../shared/calendar-day';

/** A visit on the calendar, as far as another plan has to know it. */
export interface Plan {
  readonly clientId: string;
  readonly plannedOn: string | null;
  /** Planned by the reader. */
  readonly mine: boolean;
}

/** What speaks for another day, or for going together (无事不扰). */
export interface Advice<P extends Plan> {
  /** What others plan at the same enterprise. */
  readonly others: readonly P[];
  /** Those of them so near to the day that both could go together. */
  readonly joint: readonly P[];
  /** Visits of the day's year, made and planned, this one among them. */
  readonly inYear: number;
  readonly overQuota: boolean;
}

export interface Known<P extends Plan> {
  readonly planned: readonly P[];
  /** Visits made, and how many are enough, of one year. */
  readonly quota: { readonly year: number; readonly used: number; readonly limit: number };
  /** Days that lie so near to each other are "near". */
  readonly nearDays: number;
}

/** `plan`: the visit being planned, with no day yet perhaps; its own earlier day does not count against it. */
export function advise<P extends Plan>(
  plan: { clientId: string | null; on: string | null },
  known: Known<P>,
): Advice<P> {
  const rest = known.planned.filter(({ clientId }) => clientId !== plan.clientId);
  const others = rest.filter(({ mine }) => !mine);
  const year = String(known.quota.year);
  const inYear = known.quota.used + rest.filter(({ plannedOn }) => plannedOn?.startsWith(year)).length + 1;
  return {
    others,
    joint: others.filter(({ plannedOn }) => plan.on !== null && near(plan.on, plannedOn, known.nearDays)),
    inYear,
    overQuota: inYear > known.quota.limit,
  };
}

const near = (day: string, other: string | null, days: number): boolean =>
  other !== null && other >= addDays(day, -days) && other <= addDays(day, days);
