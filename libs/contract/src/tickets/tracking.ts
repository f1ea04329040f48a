import type { TicketKind, TicketState } from '@yanzhen/domain/tickets/ticket';
import type { ToldAct } from '@yanzhen/domain/tickets/tracking';
import type { AskedTime, TicketClockRow } from './ticket';

/** What somebody without an account shows to follow a request. */
export interface TrackTicket {
  /** The house's number or the hotline's. */
  no: string;
  /** The last four digits of the phone that was left. */
  phoneEnd: string;
}

/** A request as whoever brought it follows it: nothing personal, neither what it says nor who handles it by name. */
export interface TrackedTicket {
  no: string;
  kind: TicketKind | null;
  state: TicketState;
  receivedAt: string;
  department: string | null;
  steps: TrackedStep[];
  /** The clock that runs, or the last one for handling; null before there is one. */
  clock: TicketClockRow | null;
  answer: string | null;
}

export interface TrackedStep {
  act: ToldAct;
  at: string;
  /** Who did it, or to whom it was sent. */
  department: string | null;
  /** How much more time. */
  time: AskedTime | null;
  /** Of a call: whether somebody was reached. */
  reached: boolean | null;
  /** Of a call that reached nobody: the how manieth. */
  attempt: number | null;
  sentence: string | null;
}
