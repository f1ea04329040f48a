import { workingCalendar } from '../../calendar/calendar';
import { daysOf, SEEDED_YEARS } from '../../calendar/state-council';
import { timed } from '../clock/light';
import { SUGGESTED_HOURS, type WorkingTime } from '../clock/office-hours';
import { SHIPPED_RULES } from '../clock/shipped-rules';
import { clocksOf } from '../life/clocks';
import type { TicketEvent } from '../life/history';
import type { TicketState } from '../ticket';
import { COUNT_KEYS, type CountKey, isCounted } from './count';
import { measureOf } from './measure';
import { minutesWorked } from './minutes-worked';
import { monthsBetween } from './months';
import { type Counted, NUMBER_KEYS, NUMBERS, valueOf } from './number';

const time: WorkingTime = {
  hours: { usual: SUGGESTED_HOURS, other: new Map() },
  calendar: workingCalendar(SEEDED_YEARS.flatMap(daysOf), [2026]),
};
const at = (text: string) => Date.parse(`2026-${text.replace(' ', 'T')}+08:00`);
const D = '市科技局';

const received: TicketEvent = { act: 'receive', at: at('09-21 09:00') };
const dispatched: TicketEvent = { act: 'dispatch', at: at('09-21 10:00'), lead: D, joint: [] };
const of = (act: 'accept' | 'return' | 'pause' | 'resume' | 'reply', when: string) =>
  ({ act, at: at(when), department: D }) as const;
const plain = (act: 'rework' | 'call_back' | 'not_reached' | 'close' | 'invalidate', when: string) =>
  ({ act, at: at(when) }) as const;
const accepted = of('accept', '09-21 14:30');

/** Help has five working days: from 21 September to the 29th at 18:00, as the 25th is the Mid-Autumn Festival. */
function measured(events: readonly TicketEvent[], state: TicketState = 'accepted', solved: boolean | null = null) {
  const clocks = clocksOf({ kind: 'help', urgency: 'normal', events }, SHIPPED_RULES).map((clock) =>
    timed(clock, time),
  );
  const told = events.map((event) => ({
    act: event.act,
    lead: 'lead' in event ? event.lead : null,
    reached: event.act === 'call_back' && solved !== null ? { solved, satisfied: solved } : null,
  }));
  const about = { receivedAt: received.at, unitCode: null, kind: 'help', channel: 'desk', state } as const;
  return measureOf({ ...about, events: told, clocks }, time);
}

const counts = (events: readonly TicketEvent[], now: string, state?: TicketState, solved?: boolean): CountKey[] =>
  COUNT_KEYS.filter((key) => isCounted(key, measured(events, state, solved), at(now)));

const late = of('reply', '10-08 09:00');

it.each<[string, readonly TicketEvent[], string, CountKey[]]>([
  ['that nobody has is received', [received], '10-20 09:00', ['received']],
  [
    'dispatched and not signed in time should have been heard',
    [received, dispatched],
    '10-20 09:00',
    ['received', 'dispatched', 'response_due'],
  ],
  [
    'in its time is not due yet',
    [received, dispatched, accepted],
    '09-24 09:00',
    ['received', 'dispatched', 'response_due', 'responded'],
  ],
  [
    'past its time is due though nobody answered',
    [received, dispatched, accepted],
    '10-08 09:00',
    ['received', 'dispatched', 'due', 'response_due', 'responded'],
  ],
  [
    'that stands is not due',
    [received, dispatched, accepted, of('pause', '09-22 09:00')],
    '10-20 09:00',
    ['received', 'dispatched', 'response_due', 'responded'],
  ],
  [
    'answered in time',
    [received, dispatched, accepted, of('reply', '09-29 17:59')],
    '10-20 09:00',
    ['received', 'dispatched', 'answered', 'due', 'on_time', 'response_due', 'responded'],
  ],
  [
    'answered late once stays late',
    [received, dispatched, accepted, late, plain('rework', '10-08 10:00'), of('reply', '10-08 11:00')],
    '10-20 09:00',
    ['received', 'dispatched', 'answered', 'due', 'response_due', 'responded', 'reworked'],
  ],
])('a request %s', (_, events, now, expected) => {
  expect(counts(events, now)).toEqual(expected);
});

it('a request found invalid is received and nothing else, one merged a repeat', () => {
  const events = [received, dispatched, accepted, late];
  expect(counts(events, '10-20 09:00', 'invalid')).toEqual(['received', 'voided']);
  expect(counts(events, '10-20 09:00', 'merged')).toEqual(['received', 'repeated']);
});

it('the last call at which somebody was reached says whether it is solved', () => {
  const events = [received, dispatched, accepted, of('reply', '09-22 09:00'), plain('call_back', '09-23 09:00')];
  expect(counts(events, '10-20 09:00', 'called_back', false)).toContain('called');
  expect(counts(events, '10-20 09:00', 'called_back', false)).not.toContain('solved');
  expect(counts(events, '10-20 09:00', 'called_back', true)).toEqual(expect.arrayContaining(['solved', 'satisfied']));
  expect(counts(events, '10-20 09:00', 'called_back')).not.toContain('called');
});

it('attempts in vain, and nobody reached for good, count for neither side of the share', () => {
  const vain = plain('call_back', '09-23 09:00');
  const events = [received, dispatched, accepted, of('reply', '09-22 09:00'), vain, vain, vain];
  const before = counts(events.slice(0, 4), '10-20 09:00', 'replied');
  expect(counts(events, '10-20 09:00', 'replied')).toEqual(before);
  const closed = [...events, plain('not_reached', '09-24 09:00'), plain('close', '09-24 10:00')];
  expect(counts(closed, '10-20 09:00', 'closed')).toEqual(before);
  for (const key of ['resolved', 'satisfied'] as const) expect(NUMBERS[key].formula).toContain('未接通');
});

it.each([
  ['within a morning', '09-21 09:00', '09-21 11:30', [], 150],
  ['over the noon break', '09-21 11:00', '09-21 15:00', [], 90],
  ['over National Day, which nobody works', '09-30 17:00', '10-08 09:30', [], 120],
  ['without what it stood', '09-21 09:00', '09-21 12:00', [['09-21 10:00', '09-21 11:00']], 120],
  ['on the Sunday that is worked', '09-20 08:30', '09-20 18:00', [], 420],
])('minutes worked %s', (_, from, to, stood, minutes) => {
  const pauses = stood.map(([start = '', end = '']) => ({ from: at(start), until: at(end) }));
  expect(minutesWorked({ startedAt: at(from), endedAt: at(to), pauses }, time)).toBe(minutes);
});

it('a share of nothing is no number, and every number has its formula', () => {
  const none = { ...Object.fromEntries(COUNT_KEYS.map((key) => [key, 0])), handledMinutes: 0 } as Counted;
  expect(NUMBER_KEYS.map((key) => valueOf(key, none))).toEqual(NUMBER_KEYS.map(() => null));
  expect(valueOf('on_time', { ...none, due: 4, on_time: 3 })).toBe(0.75);
  expect(valueOf('average', { ...none, answered: 2, handledMinutes: 90 })).toBe(45);
  for (const key of NUMBER_KEYS) expect(NUMBERS[key].formula).toContain('÷');
});

it('months are counted over the turn of the year', () => {
  expect(monthsBetween('2025-11', '2026-02')).toEqual(['2025-11', '2025-12', '2026-01', '2026-02']);
  expect(monthsBetween('2026-02', '2026-01')).toEqual([]);
});
