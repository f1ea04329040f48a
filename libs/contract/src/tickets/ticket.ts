import type { Role } from '@yanzhen/domain/identity/role';
import type { UnitCode } from '@yanzhen/domain/identity/unit';
import type { CountedLeg } from '@yanzhen/domain/tickets/clock/leg';
import type { Light } from '@yanzhen/domain/tickets/clock/light';
import type { ClockStep, ClockUnit } from '@yanzhen/domain/tickets/clock/rule';
import type { TicketAct } from '@yanzhen/domain/tickets/life/acts';
import type { ClosedAs } from '@yanzhen/domain/tickets/life/call-back';
import type { CallSample } from '@yanzhen/domain/tickets/life/sample';
import type { Supervision } from '@yanzhen/domain/tickets/life/supervision';
import type { TicketChannel, TicketKind, TicketState, Urgency } from '@yanzhen/domain/tickets/ticket';
import type { CountedOf } from './numbers';

/** A request as the service desk or an enterprise brings it in. */
export interface NewTicket {
  /** Null: the dispatcher says it. */
  kind: TicketKind | null;
  urgency: Urgency;
  title: string;
  content: string;
  enterpriseId: number | null;
  /** Null where the enterprise says it, or nobody knows. */
  unitCode: UnitCode | null;
  caller: string | null;
  phone: string | null;
  place: string | null;
}

/** One act; what it needs beside the sentence is said in `docs/decisions/0030-a-clock-that-tells-its-way.md`. */
export interface ActOnTicket {
  version: number;
  act: TicketAct;
  sentence: string | null;
  dispatch: DispatchTo | null;
  /** Of an extension that is asked for or granted. */
  time: AskedTime | null;
  callBack: CallBack | null;
  /** The request that this one is merged into. */
  intoId: number | null;
  /** Of `supervise`; without it one harder than before. */
  supervision?: Supervision;
}

export interface DispatchTo {
  lead: string;
  joint: string[];
  kind: TicketKind;
  urgency: Urgency;
}

export interface AskedTime {
  unit: ClockUnit;
  amount: number;
}

/** 两问: was it solved, are they satisfied; null where nobody was reached. */
export interface CallBack {
  reached: boolean;
  solved: boolean | null;
  satisfied: boolean | null;
}

/** With `count`, only what the numbers count so. */
export interface TicketFilter extends CountedOf {
  state?: TicketState[];
  kind?: TicketKind[];
  urgency?: Urgency[];
  unit?: UnitCode[];
  light?: Light[];
  department?: string;
  enterpriseId?: number;
  q?: string;
  /** Only what waits for the reader. */
  mine?: boolean;
  /** Only what is due today (Asia/Shanghai), past or to come. */
  today?: boolean;
  /** Only what is in the sample of those called back (`true`), or is not. */
  sampled?: boolean;
}

/** The clock that runs for a request now: the leading department's, or the dispatcher's. Instants are UTC. */
export interface RunningClock {
  step: ClockStep;
  /** Null while it stands. */
  dueAt: string | null;
  light: Light;
  /** The way to it leads through a year without a published calendar. */
  estimated: boolean;
}

export interface TicketRow {
  id: number;
  version: number;
  no: string;
  orderNo: string | null;
  channel: TicketChannel;
  kind: TicketKind | null;
  urgency: Urgency;
  state: TicketState;
  title: string;
  enterpriseId: number | null;
  enterpriseName: string | null;
  unitCode: UnitCode | null;
  lead: string | null;
  joint: string[];
  cycle: number;
  receivedAt: string;
  clock: RunningClock | null;
  /** What the reader may do with it now. */
  acts: TicketAct[];
}

export interface TicketEventRow {
  id: number;
  cycle: number;
  act: TicketAct | 'receive';
  at: string;
  by: string;
  role: Role | null;
  department: string | null;
  sentence: string | null;
  /** Beside the sentence: to whom, how much time, what was answered. */
  details: TicketEventDetails;
}

export interface TicketEventDetails {
  lead?: string;
  joint?: string[];
  kind?: TicketKind;
  urgency?: Urgency;
  time?: AskedTime;
  callBack?: CallBack;
  /** Of a call that reached nobody: the how manieth of this cycle; for good: how many there were. */
  attempt?: number;
  /** Of an answer, or of supervision after it: whether it is called back. */
  sample?: CallSample;
  /** Of closing without an answer from the requester. */
  closedAs?: ClosedAs;
  /** What the enterprise itself says of the answer. */
  rated?: CallBack;
  intoId?: number;
  supervision?: Supervision;
  /** The issue whose one answer this is; nothing of it is told to an enterprise. */
  commonIssueId?: number;
  version?: number;
}

/** How far the call-back has come in this cycle. */
export interface CallsRow {
  /** Attempts that reached nobody, and how many there must be before that is recorded for good. */
  missed: number;
  least: number;
  /** Null: answered before there was a sample; it is called back. */
  sample: CallSample | null;
}

/** A clock with the way to its end. */
export interface TicketClockRow {
  cycle: number;
  step: ClockStep;
  department: string | null;
  source: string;
  confirmed: boolean;
  startedAt: string;
  dueAt: string | null;
  endedAt: string | null;
  ending: 'done' | 'dropped' | null;
  light: Light;
  breached: boolean;
  estimated: boolean;
  pauses: { from: string; until: string | null }[];
  legs: CountedLeg[];
}

export interface TicketDetail extends TicketRow {
  content: string;
  caller: string | null;
  /** Masked but for who handles it. */
  phone: string | null;
  place: string | null;
  answer: string | null;
  asked: AskedTime | null;
  /** Null before the answer, and for who does not handle it. */
  calls: CallsRow | null;
  events: TicketEventRow[];
  clocks: TicketClockRow[];
}
