import type { UnitCode } from '../identity/unit';
import { readUnit } from '../identity/unit-name';
import { ENTERPRISE_LIMITS } from '../registry/enterprise';
import { tidyName } from '../registry/name';
import { readUscc } from '../registry/uscc';
import { foldBlanks, saysNothing } from '../shared/folded-text';
import { ADDRESSEES } from '../tickets/addressee';
import type { Instant } from '../tickets/clock/instant';
import { readDepartment } from '../tickets/department-name';
import { TICKET_LIMITS, type TicketKind, type Urgency } from '../tickets/ticket';
import { type SheetMapping } from './import';
import { readMoment } from './read-moment';
import { type ReadRow, type RowReader, rowReader } from './row-reader';
import { type DataRow } from './rows';

/** A work order as a list of the hotline tells it. Number, time and content are there unless the row is rejected. */
export interface HotlineRow extends ReadRow {
  readonly orderNo: string;
  readonly kind: TicketKind | null;
  readonly urgency: Urgency;
  readonly title: string;
  readonly content: string;
  readonly caller: string | null;
  readonly phone: string | null;
  readonly enterprise: string | null;
  readonly uscc: string | null;
  readonly unitCode: UnitCode | null;
  readonly place: string | null;
  readonly department: string | null;
  readonly receivedAt: Instant | null;
  readonly dispatchedAt: Instant | null;
  readonly acceptedAt: Instant | null;
  readonly finishedAt: Instant | null;
  /** Null where nobody was asked. */
  readonly satisfied: boolean | null;
}

const KINDS: Readonly<Record<string, TicketKind>> = {
  咨询: 'consultation',
  求助: 'help',
  意见: 'opinion',
  建议: 'suggestion',
  投诉: 'complaint',
  举报: 'report',
};
const FIRST_WORDS = 40;

export function interpretHotline(row: DataRow, mapping: SheetMapping): HotlineRow {
  const reader = rowReader(row, mapping);
  const orderNo = foldBlanks(reader.text('orderNo'));
  const content = reader.text('content');
  const receivedAt = momentAt(reader, 'receivedAt');
  const rejected = refusal(orderNo, content, receivedAt);
  if (rejected !== null) reader.report(rejected, 'error', FIELD_AT_FAULT[rejected] ?? null);
  const stages = inOrder(reader, receivedAt);
  const department = readDepartment(reader.text('department'));
  if (department !== null && !ADDRESSEES.includes(department))
    reader.report('department_outside', 'hint', 'department');
  return {
    sheet: mapping.sheet,
    row: row.row,
    orderNo: orderNo.slice(0, TICKET_LIMITS.orderNo),
    kind: kindAt(reader),
    urgency: /紧急|特急|加急/.test(reader.text('urgency')) ? 'urgent' : 'normal',
    title: reader.upTo('title', TICKET_LIMITS.title) ?? [...content].slice(0, FIRST_WORDS).join(''),
    content: content.slice(0, TICKET_LIMITS.content),
    caller: reader.upTo('caller', TICKET_LIMITS.caller),
    phone: reader.upTo('phone', TICKET_LIMITS.phone),
    enterprise: nameAt(reader),
    uscc: readUscc(reader.cell('uscc')?.value).uscc,
    unitCode: unitAt(reader),
    place: reader.upTo('place', TICKET_LIMITS.place),
    department,
    receivedAt,
    ...stages,
    satisfied: satisfiedAt(reader),
    problems: reader.problems,
    rejected,
  };
}

function refusal(orderNo: string, content: string, receivedAt: Instant | null): string | null {
  if (saysNothing(orderNo)) return 'order_no_missing';
  if (orderNo.length > TICKET_LIMITS.orderNo) return 'order_no_too_long';
  if (saysNothing(content)) return 'content_missing';
  return receivedAt === null ? 'received_at_missing' : null;
}

const FIELD_AT_FAULT: Readonly<Record<string, string>> = {
  order_no_missing: 'orderNo',
  order_no_too_long: 'orderNo',
  content_missing: 'content',
  received_at_missing: 'receivedAt',
};

const STAGES = ['dispatchedAt', 'acceptedAt', 'finishedAt'] as const;

/** A step cannot be earlier than the one before it: then it counts from that one on, and is pointed out. */
function inOrder(reader: RowReader, receivedAt: Instant | null): Pick<HotlineRow, (typeof STAGES)[number]> {
  let before = receivedAt ?? 0;
  const read = STAGES.map((field): [string, Instant | null] => {
    const at = momentAt(reader, field);
    if (at === null) return [field, null];
    if (at < before) reader.report('times_out_of_order', 'hint', field);
    before = Math.max(before, at);
    return [field, before];
  });
  return Object.fromEntries(read) as Pick<HotlineRow, (typeof STAGES)[number]>;
}

function momentAt(reader: RowReader, field: string): Instant | null {
  const { at, problem } = readMoment(reader.cell(field));
  if (problem !== null) reader.report(problem, 'warning', field);
  return at;
}

function kindAt(reader: RowReader): TicketKind | null {
  const text = foldBlanks(reader.text('type'));
  const kind = KINDS[text] ?? null;
  if (kind === null && !saysNothing(text)) reader.report('ticket_kind_unknown', 'warning', 'type');
  return kind;
}

function unitAt(reader: RowReader): UnitCode | null {
  const text = reader.text('unit');
  const unit = readUnit(text);
  if (unit === null && !saysNothing(text)) reader.report('unit_unknown', 'warning', 'unit');
  return unit;
}

function nameAt(reader: RowReader): string | null {
  const name = tidyName(reader.text('name'));
  return saysNothing(name) ? null : name.slice(0, ENTERPRISE_LIMITS.name);
}

function satisfiedAt(reader: RowReader): boolean | null {
  const text = foldBlanks(reader.text('satisfaction'));
  if (!/满意/.test(text)) return null;
  return !/不满意/.test(text);
}
