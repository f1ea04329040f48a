import { idOfNo } from '../tracking';
import { TICKET_KINDS, TICKET_LIMITS, TICKET_STATES, type TicketKind, type TicketState, isEnded } from '../ticket';

/** GeoReport v2 knows two states. */
export const OPEN311_STATUSES = ['open', 'closed'] as const;
export type Open311Status = (typeof OPEN311_STATUSES)[number];

export const open311Status = (state: TicketState): Open311Status => (isEnded(state) ? 'closed' : 'open');

/** Both as the standard says. */
export const OPEN311_LIMITS = { rows: 1000, days: 90 } as const;

/** What a civic client reports, of what it may say (docs/hotline.md). */
export interface Report {
  readonly kind: TicketKind;
  readonly content: string;
  readonly place: string | null;
  readonly caller: string | null;
  readonly phone: string | null;
}

/** Which requests a client asks for. */
export interface ReportQuery {
  /** Null: not by their numbers. */
  readonly ids: readonly number[] | null;
  readonly kinds: readonly TicketKind[] | null;
  readonly states: readonly TicketState[] | null;
  readonly from: number;
  readonly to: number;
}

/** `unknown` where what is named does not exist. */
export class Open311Refusal extends Error {
  constructor(
    readonly reason: 'wrong' | 'unknown',
    readonly sentence: string,
  ) {
    super(sentence);
  }
}

type Fields = Readonly<Record<string, unknown>>;

/** @throws Open311Refusal */
export function readReport(fields: Fields): Report {
  const kind = kindOf(must(fields, 'service_code', 40));
  const media = text(fields, 'media_url', 500);
  if (media && !/^https?:\/\/\S+$/i.test(media)) throw wrong('media_url 不是网址。');
  const said = must(fields, 'description', TICKET_LIMITS.content);
  const content = media ? `${said}\n${media}` : said;
  if ([...content].length > TICKET_LIMITS.content)
    throw wrong(`description 与 media_url 合计超过 ${TICKET_LIMITS.content} 个字。`);
  return {
    kind,
    content,
    place: placeOf(fields),
    // As names are written here: the family name first.
    caller: joined('', TICKET_LIMITS.caller, text(fields, 'last_name', 50), text(fields, 'first_name', 50)),
    phone: text(fields, 'phone', TICKET_LIMITS.phone),
  };
}

/** @throws Open311Refusal */
export function readReportQuery(fields: Fields, now: number): ReportQuery {
  const [from, to] = [instant(fields, 'start_date'), instant(fields, 'end_date')];
  const end = to ?? now;
  const numbers = list(fields, 'service_request_id');
  const status = list(fields, 'status')?.map((one) => {
    const found = OPEN311_STATUSES.find((known) => known === one);
    if (!found) throw wrong(`status 只能是 ${OPEN311_STATUSES.join('、')}。`);
    return found;
  });
  return {
    // Whoever names numbers wants these, whatever else is said: the standard has it so.
    ids: numbers && numbers.flatMap((no) => idOfNo(no) ?? []),
    kinds: list(fields, 'service_code')?.map(kindOf) ?? null,
    states: status ? TICKET_STATES.filter((state) => status.includes(open311Status(state))) : null,
    from: from ?? end - OPEN311_LIMITS.days * DAY_MS,
    to: end,
  };
}

const DAY_MS = 86_400_000;
const wrong = (sentence: string) => new Open311Refusal('wrong', sentence);

function kindOf(code: string): TicketKind {
  const kind = TICKET_KINDS.find((one) => one === code);
  if (!kind)
    throw new Open311Refusal('unknown', `没有 service_code“${code.slice(0, 40)}”，可用：${TICKET_KINDS.join('、')}。`);
  return kind;
}

function text(fields: Fields, name: string, most: number): string | null {
  const value = fields[name];
  if (value === undefined || value === null) return null;
  if (typeof value !== 'string' && typeof value !== 'number') throw wrong(`${name} 应为文字，只写一次。`);
  const read = String(value).trim();
  if ([...read].length > most) throw wrong(`${name} 超过 ${most} 个字。`);
  return read || null;
}

function must(fields: Fields, name: string, most: number): string {
  const value = text(fields, name, most);
  if (value === null) throw wrong(`${name} 必填。`);
  return value;
}

function joined(between: string, most: number, ...parts: readonly (string | null)[]): string | null {
  const whole = parts.filter((part) => part !== null).join(between);
  return [...whole].slice(0, most).join('') || null;
}

function placeOf(fields: Fields): string | null {
  const [lat, long] = [degrees(fields, 'lat', 90), degrees(fields, 'long', 180)];
  if ((lat === null) !== (long === null)) throw wrong('lat 和 long 要一起写。');
  const address = text(fields, 'address_string', TICKET_LIMITS.place - 30);
  return joined(' ', TICKET_LIMITS.place, address, lat === null ? null : `(${lat}, ${long})`);
}

function degrees(fields: Fields, name: string, most: number): number | null {
  const value = text(fields, name, 30);
  if (value === null) return null;
  const read = Number(value);
  if (!(Math.abs(read) <= most)) throw wrong(`${name} 不是 -${most} 到 ${most} 之间的度数。`);
  return Number(read.toFixed(6));
}

/** W3C date and time with its zone, as the standard asks. */
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;

function instant(fields: Fields, name: string): number | null {
  const value = text(fields, name, 40);
  if (value === null) return null;
  const at = INSTANT.test(value) ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(at)) throw wrong(`${name} 不是带时区的时间，例如 2026-01-05T09:30:00+08:00。`);
  return at;
}

function list(fields: Fields, name: string): string[] | null {
  const all = text(fields, name, 10_000)
    ?.split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
  return all?.length ? all.slice(0, OPEN311_LIMITS.rows) : null;
}
