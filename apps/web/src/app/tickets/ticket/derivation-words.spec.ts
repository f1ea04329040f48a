import type { TicketClockRow } from '@yanzhen/contract/tickets/ticket';
import type { CountedLeg } from '@yanzhen/domain/tickets/clock/leg';
import { derivationOf } from './derivation-words';

const leg = (over: Partial<CountedLeg> = {}): CountedLeg => ({
  why: 'limit',
  unit: 'working_days',
  amount: 5,
  from: 0,
  to: 0,
  counted: ['2026-10-08', '2026-10-09', '2026-10-10', '2026-10-12', '2026-10-13'].map((day) => ({
    day,
    minutes: null,
  })),
  holidays: ['2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06', '2026-10-07'],
  makeUp: ['2026-10-10'],
  paused: [],
  guessed: [],
  ...over,
});

const clock = (over: Partial<TicketClockRow> = {}): TicketClockRow => ({
  cycle: 1,
  step: 'handle',
  department: '市人社局',
  source: '河南省12345政务服务便民热线运行管理办法',
  confirmed: false,
  startedAt: '2026-09-30T07:20:00.000Z',
  dueAt: '2026-10-13T10:00:00.000Z',
  endedAt: null,
  ending: null,
  light: 'green',
  breached: false,
  estimated: false,
  pauses: [],
  legs: [leg()],
  ...over,
});

const told = (over: Partial<TicketClockRow> = {}) =>
  derivationOf(clock(over)).map(({ label, text }) => `${label} ${text}`);

it('tells the way over National Day as a person would count it', () => {
  expect(told()).toEqual([
    '起算 2026-09-30 15:20',
    '时限 5 个工作日',
    '计入 10-08、10-09、10-10（调休上班）、10-12、10-13',
    '跳过节假日 10-01…10-07',
    '截止 2026-10-13 18:00',
  ]);
});

it('names pauses, what was granted and the year that nobody has published', () => {
  const lines = told({
    pauses: [{ from: '2026-12-29T01:00:00.000Z', until: null }],
    dueAt: null,
    legs: [
      leg({ paused: ['2026-12-29'], counted: [], holidays: [] }),
      leg({ why: 'extension', amount: 3, guessed: ['2027-01-01'] }),
    ],
  });
  expect(lines).toContain('延期 3 个工作日');
  expect(lines).toContain('暂停不计 12-29');
  expect(lines).toContain('暂停计时 2026-12-29 09:00 起');
  expect(lines).toContain('估算 2027 年放假安排未录入，时限为估算');
  expect(lines.at(-1)).toBe('截止 暂停中，恢复后再算');
});

it('says how many hours each day gave, and of hours of any day no days at all', () => {
  const hours = leg({
    unit: 'working_hours',
    amount: 2,
    holidays: [],
    makeUp: [],
    counted: [{ day: '2026-03-06', minutes: 45 }],
  });
  expect(told({ legs: [hours] })).toContain('计入 03-06 0.75 小时');
  expect(told({ legs: [{ ...hours, unit: 'hours' }] }).join()).not.toContain('计入');
});
