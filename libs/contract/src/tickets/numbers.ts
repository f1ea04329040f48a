import type { TicketChannel, TicketKind } from '@yanzhen/domain/tickets/ticket';
import type { CountKey } from '@yanzhen/domain/tickets/numbers/count';
import type { Counted, NumberDimension } from '@yanzhen/domain/tickets/numbers/number';

/** Of which requests: by the month in which they came in, `YYYY-MM`, both ends included. `none`: those that say nothing. */
export interface NumbersOf {
  from?: string;
  to?: string;
  ofUnit?: string;
  ofDepartment?: string;
  ofKind?: TicketKind | 'none';
  ofChannel?: TicketChannel;
}

export interface NumbersQuery extends NumbersOf {
  by?: NumberDimension;
}

/** The requests that one count holds. */
export interface CountedOf extends NumbersOf {
  count?: CountKey;
}

export interface TicketNumbers {
  /** The instant for which what is overdue is overdue. */
  asOf: string;
  from: string;
  to: string;
  by: NumberDimension;
  total: Counted;
  /** Most received first; by month in order. */
  groups: NumberGroup[];
  /** Every month of the span, in order. */
  months: NumberGroup[];
  /** Minutes of a usual working day, for averages in days. */
  minutesPerDay: number;
}

export interface NumberGroup {
  /** Code or name of the group; `none` where nothing is said. */
  key: string;
  counts: Counted;
}
