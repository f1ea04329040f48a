import fc from 'fast-check';
import { workingCalendar } from '../../calendar/calendar';
import { isBreached, lightOf, timed } from '../clock/light';
import { type OfficeHours, SUGGESTED_HOURS, type WorkingTime } from '../clock/office-hours';
import type { ClockRule } from '../clock/rule';
import { SHIPPED_RULES } from '../clock/shipped-rules';
import { clocksOf } from './clocks';
import type { TicketEvent } from './history';

const hours: OfficeHours = { usual: SUGGESTED_HOURS, other: new Map() };
const time: WorkingTime = { hours, calendar: workingCalendar([], [2026]) };
const at = (text: string) => Date.parse(`2026-${text.replace(' ', 'T')}+08:00`);
const said = (instant: number | null) =>
  instant === null ? 'stands' : new Date(instant + 8 * 3_600_000).toISOString().slice(5, 16).replace('T', ' ');

const received: TicketEvent = { act: 'receive', at: at('03-02 09:00') };
const dispatched: TicketEvent = { act: 'dispatch', at: at('03-02 15:00'), lead: '市工信局', joint: [] };
const of = (act: 'accept' | 'return' | 'pause' | 'resume' | 'reply', when: string, department = '市工信局') =>
  ({ act, at: at(when), department }) as const;
const accepted = of('accept', '03-03 10:00');

const told = (events: readonly TicketEvent[], rules = SHIPPED_RULES, kind: 'complaint' | 'help' | null = 'help') =>
  clocksOf({ kind, urgency: 'normal', events }, rules).map((clock) => {
    const { due } = timed(clock, time);
    return `${clock.cycle} ${clock.step} ${clock.department ?? '-'} ${said(clock.startedAt)} → ${said(due.at)} ${clock.ending ?? 'runs'}`;
  });

it('runs for the dispatcher, then for signing, then for handling', () => {
  expect(told([received, dispatched, accepted])).toEqual([
    '1 dispatch - 03-02 09:00 → 03-03 09:00 done',
    '1 accept 市工信局 03-02 15:00 → 03-03 15:00 done',
    '1 handle 市工信局 03-03 10:00 → 03-10 18:00 runs',
  ]);
});

it('gives a complaint ten working days, and what has no kind yet no limit to handle', () => {
  expect(told([received, dispatched, accepted], SHIPPED_RULES, 'complaint').at(-1)).toContain('→ 03-17 18:00');
  expect(told([received, dispatched, accepted], SHIPPED_RULES, null)).toHaveLength(2);
});

it('an emergency has two hours to be dispatched and two for a first word', () => {
  const clocks = clocksOf({ kind: 'help', urgency: 'urgent', events: [received, dispatched, accepted] }, SHIPPED_RULES);
  expect(clocks.map(({ step, rule }) => `${step} ${rule.amount}`)).toEqual([
    'dispatch 2',
    'accept 24',
    'first_reply 2',
    'handle 5',
  ]);
});

it('a return drops what the department had and starts to dispatch anew', () => {
  const again: TicketEvent = { act: 'dispatch', at: at('03-04 09:00'), lead: '市人社局', joint: [] };
  expect(told([received, dispatched, of('return', '03-03 11:00'), again]).slice(1)).toEqual([
    '1 accept 市工信局 03-02 15:00 → 03-03 15:00 dropped',
    '1 dispatch - 03-03 11:00 → 03-04 11:00 done',
    '1 accept 市人社局 03-04 09:00 → 03-05 09:00 runs',
  ]);
});

it('joint departments have a clock each, and one answer ends only its own', () => {
  const joint: TicketEvent = { ...dispatched, joint: ['市人社局'] };
  const events = [received, joint, accepted, of('accept', '03-04 10:00', '市人社局'), of('reply', '03-05 10:00')];
  expect(told(events).slice(3)).toEqual([
    '1 handle 市工信局 03-03 10:00 → 03-10 18:00 done',
    '1 handle 市人社局 03-04 10:00 → 03-11 18:00 runs',
  ]);
});

it('a pause is not lost when the rule changes', () => {
  const events = [received, dispatched, accepted, of('pause', '03-04 10:00'), of('resume', '03-06 10:00')];
  const stricter = SHIPPED_RULES.map((rule): ClockRule =>
    rule.kind === 'help' ? { ...rule, unit: 'working_hours', amount: 16 } : rule,
  );
  expect(told(events).at(-1)).toContain('→ 03-12 18:00');
  expect(told(events, stricter).at(-1)).toBe('1 handle 市工信局 03-03 10:00 → 03-09 12:00 runs');
});

it('while it waits nothing is late, however long', () => {
  const [, , handle] = clocksOf(
    { kind: 'help', urgency: 'normal', events: [received, dispatched, accepted, of('pause', '03-04 10:00')] },
    SHIPPED_RULES,
  ).map((clock) => timed(clock, time));
  expect(handle?.due.at).toBeNull();
  expect(handle && isBreached(handle, at('12-31 10:00'))).toBe(false);
  expect(lightOf(null, null, at('12-31 10:00'))).toBe('waiting');
});

it('what was late before a pause stays late', () => {
  const events = [received, dispatched, accepted, of('pause', '03-11 10:00')];
  const late = clocksOf({ kind: 'help', urgency: 'normal', events }, SHIPPED_RULES).map((clock) => timed(clock, time));
  expect(late.map((clock) => isBreached(clock, at('03-11 11:00')))).toEqual([false, false, true]);
});

it.each([
  ['withdrawn', 'withdraw'],
  ['merged', 'merge'],
  ['declared invalid', 'invalidate'],
] as const)('nothing runs on once a request is %s', (_, act) => {
  const clocks = clocksOf(
    { kind: 'help', urgency: 'normal', events: [received, dispatched, accepted, { act, at: at('03-05 10:00') }] },
    SHIPPED_RULES,
  );
  expect(clocks.every(({ endedAt }) => endedAt !== null)).toBe(true);
});

it('a rework is a new time round; the first breach stays on record', () => {
  const events: TicketEvent[] = [
    received,
    dispatched,
    accepted,
    of('reply', '03-12 10:00'),
    { act: 'call_back', at: at('03-13 10:00') },
    { act: 'rework', at: at('03-13 11:00') },
  ];
  const clocks = clocksOf({ kind: 'help', urgency: 'normal', events }, SHIPPED_RULES).map((clock) =>
    timed(clock, time),
  );
  const now = at('03-16 09:00');
  expect(clocks.slice(2).map((clock) => [clock.clock.cycle, said(clock.due.at), isBreached(clock, now)])).toEqual([
    [1, '03-10 18:00', true],
    [2, '03-20 18:00', false],
  ]);
});

it('what was granted counts from where the limit ended', () => {
  const granted: TicketEvent = {
    act: 'grant_extension',
    at: at('03-06 10:00'),
    department: '市工信局',
    granted: { unit: 'working_days', amount: 3 },
  };
  expect(told([received, dispatched, accepted, granted]).at(-1)).toContain('→ 03-13 18:00');
});

it('reopened after it was closed, it is to be dispatched again, in another cycle', () => {
  const events: TicketEvent[] = [
    received,
    dispatched,
    accepted,
    of('reply', '03-05 10:00'),
    { act: 'call_back', at: at('03-06 10:00') },
    { act: 'close', at: at('03-06 10:05') },
    { act: 'reopen', at: at('03-20 10:00') },
  ];
  expect(told(events).at(-1)).toBe('2 dispatch - 03-20 10:00 → 03-21 10:00 runs');
});

it('counts the same however often it is told, and no clock ends before it starts', () => {
  const act = fc.constantFrom('accept', 'return', 'pause', 'resume', 'reply', 'rework', 'reopen', 'close', 'dispatch');
  fc.assert(
    fc.property(fc.array(fc.tuple(act, fc.integer({ min: 1, max: 5000 })), { maxLength: 20 }), (drawn) => {
      let now = received.at;
      const events = drawn.map(([name, minutes]): TicketEvent => {
        now += minutes * 60_000;
        if (name === 'dispatch') return { ...dispatched, at: now };
        if (name === 'rework' || name === 'reopen' || name === 'close') return { act: name, at: now };
        return { act: name as 'accept', at: now, department: '市工信局' };
      });
      const request = { kind: 'help' as const, urgency: 'normal' as const, events: [received, ...events] };
      const clocks = clocksOf(request, SHIPPED_RULES);
      expect(clocksOf(request, SHIPPED_RULES)).toEqual(clocks);
      for (const clock of clocks) {
        const { due, soonAt } = timed(clock, time);
        expect(clock.endedAt ?? now).toBeGreaterThanOrEqual(clock.startedAt);
        expect(due.at ?? Infinity).toBeGreaterThanOrEqual(soonAt ?? clock.startedAt);
      }
    }),
    { numRuns: 150 },
  );
});

it('attempts to call back, and giving them up, move no clock', () => {
  const answered: TicketEvent[] = [
    { act: 'receive', at: at('03-02 09:00') },
    { act: 'dispatch', at: at('03-02 10:00'), lead: '市科技局', joint: [] },
    { act: 'accept', at: at('03-02 11:00'), department: '市科技局' },
    { act: 'reply', at: at('03-03 09:00'), department: '市科技局' },
  ];
  const called: TicketEvent[] = [
    ...answered,
    ...['10:00', '11:00', '15:00'].map((hour) => ({ act: 'call_back', at: at(`03-03 ${hour}`) }) as const),
    { act: 'not_reached', at: at('03-03 16:00') },
  ];
  const of = (events: readonly TicketEvent[]) => clocksOf({ kind: 'help', urgency: 'normal', events }, SHIPPED_RULES);
  expect(of(called)).toEqual(of(answered));
});
