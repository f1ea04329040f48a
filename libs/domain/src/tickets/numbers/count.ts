import type { Instant } from '../clock/instant';
import type { TicketMeasure } from './measure';

/** What is counted; each opens the list of exactly those requests. */
export const COUNT_KEYS = [
  'received',
  'voided',
  'repeated',
  'dispatched',
  'answered',
  'due',
  'on_time',
  'response_due',
  'responded',
  'called',
  'solved',
  'satisfied',
  'returned',
  'extended',
  'reworked',
] as const;
export type CountKey = (typeof COUNT_KEYS)[number];

type Counts = Readonly<Record<CountKey, (measure: TicketMeasure, now: Instant) => boolean>>;

const overdue = ({ handleDueAt }: TicketMeasure, now: Instant): boolean => handleDueAt !== null && handleDueAt < now;
const unheard = ({ responseDueAt }: TicketMeasure, now: Instant): boolean =>
  responseDueAt !== null && responseDueAt < now;

const COUNTS: Counts = {
  received: () => true,
  voided: ({ voided }) => voided,
  repeated: ({ repeated }) => repeated,
  dispatched: ({ dispatched }) => dispatched,
  answered: ({ answered }) => answered,
  due: (measure, now) => measure.answered || overdue(measure, now),
  on_time: (measure, now) => measure.answered && !measure.late && !overdue(measure, now),
  response_due: (measure, now) => measure.responded || unheard(measure, now),
  responded: (measure, now) => measure.responded && !measure.respondedLate && !unheard(measure, now),
  called: ({ called }) => called,
  solved: ({ solved }) => solved,
  satisfied: ({ satisfied }) => satisfied,
  returned: ({ returned }) => returned,
  extended: ({ extended }) => extended,
  reworked: ({ reworked }) => reworked,
};

/** Whether the count holds the request at that moment. */
export const isCounted = (key: CountKey, measure: TicketMeasure, now: Instant): boolean => COUNTS[key](measure, now);
