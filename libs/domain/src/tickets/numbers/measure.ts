import { dayAt, type Instant } from '../clock/instant';
import { isBreached, type TimedClock } from '../clock/light';
import type { WorkingTime } from '../clock/office-hours';
import type { ClockStep } from '../clock/rule';
import { isVoid, type TicketChannel, type TicketKind, type TicketState } from '../ticket';
import { minutesWorked } from './minutes-worked';

/** One act as the numbers read it. */
export interface MeasuredEvent {
  readonly act: string;
  /** To whom it was handed. */
  readonly lead: string | null;
  /** Null: it was no call, or nobody was reached. */
  readonly reached: { readonly solved: boolean; readonly satisfied: boolean } | null;
}

export interface MeasuredTicket {
  readonly receivedAt: Instant;
  readonly unitCode: string | null;
  readonly kind: TicketKind | null;
  readonly channel: TicketChannel;
  readonly state: TicketState;
  readonly events: readonly MeasuredEvent[];
  readonly clocks: readonly TimedClock[];
}

/** What the numbers count of one request; `''` where nothing is said. Only what runs (`…DueAt`) changes with time. */
export interface TicketMeasure {
  /** `YYYY-MM` in which it came in. */
  readonly month: string;
  readonly unit: string;
  /** The leading one, or the one that had it last. */
  readonly department: string;
  readonly kind: TicketKind | '';
  readonly channel: TicketChannel;
  /** Found invalid or withdrawn: counted as received, and as nothing else. */
  readonly voided: boolean;
  /** Merged into another one: that one is counted. */
  readonly repeated: boolean;
  readonly dispatched: boolean;
  readonly answered: boolean;
  /** An answer came after its time; stays when the next one is in time. */
  readonly late: boolean;
  readonly responded: boolean;
  readonly respondedLate: boolean;
  /** Somebody was reached at a call; an attempt in vain says nothing, nor does one for good. */
  readonly called: boolean;
  readonly solved: boolean;
  readonly satisfied: boolean;
  readonly returned: boolean;
  readonly extended: boolean;
  readonly reworked: boolean;
  /** Minutes inside office hours, without pauses, of every time round that was answered. */
  readonly handledMinutes: number;
  /** Due time of the handling that runs; null: none does, or it stands. */
  readonly handleDueAt: Instant | null;
  readonly responseDueAt: Instant | null;
}

/** From its history and clocks alone. The clocks of the department that leads it count, those of joint ones do not. */
export function measureOf(ticket: MeasuredTicket, time: WorkingTime): TicketMeasure {
  const { events, kind, channel, state, receivedAt, unitCode } = ticket;
  const department = events.reduce((last, { lead }) => lead ?? last, '');
  const about = {
    month: dayAt(receivedAt).slice(0, 7),
    unit: unitCode ?? '',
    department,
    kind: kind ?? '',
    channel,
  } as const;
  const [voided, repeated] = [isVoid(state), state === 'merged'];
  if (voided || repeated) return { ...about, ...NOTHING, voided, repeated };
  const own = ticket.clocks.filter(({ clock }) => clock.department === department);
  const handling = own.filter(({ clock }) => clock.step === 'handle');
  const response = responseOf(own);
  const call = events.reduce<MeasuredEvent['reached']>((last, { reached }) => reached ?? last, null);
  const has = (act: string): boolean => events.some((event) => event.act === act);
  return {
    ...about,
    voided,
    repeated,
    dispatched: department !== '',
    answered: has('reply'),
    late: handling.some(wasLate),
    responded: response.some(isDone),
    respondedLate: response.some(wasLate),
    called: call !== null,
    solved: call?.solved ?? false,
    satisfied: call?.satisfied ?? false,
    returned: has('return'),
    extended: has('grant_extension'),
    reworked: has('rework'),
    handledMinutes: handling.filter(isDone).reduce((sum, { clock }) => sum + minutesWorked(clock, time), 0),
    handleDueAt: runningDue(handling),
    responseDueAt: runningDue(response),
  };
}

/** The first word where a rule asks for one, else the signing: 规定时限内联系诉求人. */
function responseOf(own: readonly TimedClock[]): TimedClock[] {
  const of = (step: ClockStep) => own.filter(({ clock }) => clock.step === step);
  return of('first_reply').length ? of('first_reply') : of('accept');
}

const isDone = ({ clock }: TimedClock): boolean => clock.ending === 'done';

const wasLate = (one: TimedClock): boolean => isDone(one) && isBreached(one, 0);

const runningDue = (clocks: readonly TimedClock[]): Instant | null =>
  clocks.find(({ clock }) => clock.endedAt === null)?.due.at ?? null;

const NOTHING = {
  dispatched: false,
  answered: false,
  late: false,
  responded: false,
  respondedLate: false,
  called: false,
  solved: false,
  satisfied: false,
  returned: false,
  extended: false,
  reworked: false,
  handledMinutes: 0,
  handleDueAt: null,
  responseDueAt: null,
} as const;
