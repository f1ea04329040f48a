import type { CountedOf } from '@yanzhen/contract/tickets/numbers';
import type { Reader } from '@yanzhen/domain/identity/reader';
import type { CountKey } from '@yanzhen/domain/tickets/numbers/count';
import { instantText } from '../../platform/database/instant-text';
import { allOf, EVERY_ROW, NO_ROW, oneOf, type SqlPart } from '../../registry';
import { type NumbersSight, numbersSight } from './numbers-sight';

const plain = (sql: string): SqlPart => ({ sql, params: [] });
const inTime = (column: string, now: string): SqlPart => ({
  sql: `${column} IS NULL OR ${column} >= ?`,
  params: [now],
});
const overdue = (column: string, now: string): SqlPart => ({ sql: `${column} < ?`, params: [now] });

/** `isCounted` of the domain as a condition on `m`; a test holds both to each other. */
const COUNTS: Readonly<Record<CountKey, (now: string) => SqlPart>> = {
  received: () => EVERY_ROW,
  voided: () => plain('m.voided = 1'),
  repeated: () => plain('m.repeated = 1'),
  dispatched: () => plain('m.dispatched = 1'),
  answered: () => plain('m.answered = 1'),
  due: (now) => oneOf([plain('m.answered = 1'), overdue('m.handle_due_at', now)]),
  on_time: (now) => allOf([plain('m.answered = 1 AND m.late = 0'), inTime('m.handle_due_at', now)]),
  response_due: (now) => oneOf([plain('m.responded = 1'), overdue('m.response_due_at', now)]),
  responded: (now) => allOf([plain('m.responded = 1 AND m.responded_late = 0'), inTime('m.response_due_at', now)]),
  called: () => plain('m.called = 1'),
  solved: () => plain('m.solved = 1'),
  satisfied: () => plain('m.satisfied = 1'),
  returned: () => plain('m.returned = 1'),
  extended: () => plain('m.extended = 1'),
  reworked: () => plain('m.reworked = 1'),
};

/** The requests (alias `t`) that a count of the reader's numbers holds. */
export function countedIn(reader: Reader, { count = 'received', ...of }: CountedOf, now: Date): SqlPart {
  const { sql, params } = allOf([seen(numbersSight(reader)), ...named(of), COUNTS[count](instantText(now))]);
  return { sql: `EXISTS (SELECT 1 FROM ticket_measure m WHERE m.ticket_id = t.id AND ${sql})`, params };
}

/** Whether a list is asked for by what it counts. */
export const isCountedOf = (of: CountedOf): boolean => of.count !== undefined;

function seen(sight: NumbersSight | null): SqlPart {
  if (sight === 'all') return EVERY_ROW;
  if (sight === null) return NO_ROW;
  const led = { sql: 'm.department = ?', params: [sight.department] };
  return sight.unit === null ? led : oneOf([{ sql: 'm.unit = ?', params: [sight.unit] }, led]);
}

function named({ from, to, ofUnit, ofDepartment, ofKind, ofChannel }: CountedOf): SqlPart[] {
  const is = (column: string, value: string | undefined): SqlPart[] =>
    value === undefined ? [] : [{ sql: `${column} = ?`, params: [value === 'none' ? '' : value] }];
  return [
    ...(from === undefined ? [] : [{ sql: 'm.month >= ?', params: [from] }]),
    ...(to === undefined ? [] : [{ sql: 'm.month <= ?', params: [to] }]),
    ...is('m.unit', ofUnit),
    ...is('m.department', ofDepartment),
    ...is('m.kind', ofKind),
    ...is('m.channel', ofChannel),
  ];
}
