import type { ClockUnit } from './clock/rule';

/** What a bureau sets for its requests; how it counts time is in its rules. */
export interface TicketSettings {
  /** 退单: within so much time of being dispatched. */
  readonly returnWithin: { readonly unit: ClockUnit; readonly amount: number };
  readonly mostReturns: number;
  readonly mostExtensions: number;
  /** Closed requests may be opened again for so many days, and so often. */
  readonly reopenDays: number;
  readonly mostReopenings: number;
  /** From so sure on (of 100) an enterprise is set without asking (`matching/match.ts`). */
  readonly matchBar: number;
  /** A request that came so many days earlier can be the same matter. */
  readonly repeatDays: number;
  /** Requests of so many days back can have one cause. */
  readonly commonDays: number;
  /** So many calls in vain before nobody is recorded as reached for good. */
  readonly leastCalls: number;
  /** Percent of what was asked about low risks that is called back (`life/sample.ts`). */
  readonly calledShare: number;
}

/**
 * Two working days for a return are 濮阳's practice; for the rest no number was found (policy/facts.md §5.2). All of them are marked
 * 待核实 until the bureau has confirmed its own. Three calls are this house's suggestion, not policy; everybody is called back
 * (国办发〔2020〕53号 asks for it) as long as the bureau does not say otherwise.
 */
export const SUGGESTED_SETTINGS: TicketSettings = {
  returnWithin: { unit: 'working_days', amount: 2 },
  mostReturns: 2,
  mostExtensions: 1,
  reopenDays: 30,
  mostReopenings: 2,
  matchBar: 80,
  repeatDays: 10,
  commonDays: 30,
  leastCalls: 3,
  calledShare: 100,
};

export const SETTING_LIMITS = { mostTimes: 10, mostDays: 365, leastBar: 60, mostBar: 100, mostShare: 100 } as const;
