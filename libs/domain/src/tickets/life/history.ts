import type { Instant } from '../clock/instant';
import type { ClockUnit } from '../clock/rule';
import type { TicketAct } from './acts';

/** How a request came in, and what was done with it since. Everything about time follows from these alone. */
export type TicketEvent =
  | { readonly act: 'receive'; readonly at: Instant }
  | {
      readonly act: 'dispatch' | 'transfer';
      readonly at: Instant;
      readonly lead: string;
      readonly joint: readonly string[];
    }
  | { readonly act: DepartmentAct; readonly at: Instant; readonly department: string }
  | { readonly act: 'grant_extension'; readonly at: Instant; readonly department: string; readonly granted: Granted }
  | { readonly act: PlainAct; readonly at: Instant };

/** Acts of one department, which its clocks answer to. */
export type DepartmentAct = Extract<
  TicketAct,
  'accept' | 'return' | 'pause' | 'resume' | 'stage_reply' | 'contribute' | 'reply'
>;

type PlainAct = Exclude<TicketAct, DepartmentAct | 'dispatch' | 'transfer' | 'grant_extension'>;

export interface Granted {
  readonly unit: ClockUnit;
  readonly amount: number;
}
