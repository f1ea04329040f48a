import { dayOfSerial, isDay } from '../shared/calendar-day';
import { foldWidth, saysNothing, withoutApostrophe } from '../shared/folded-text';
import { type Instant, MS_PER_DAY, startOfDay } from '../tickets/clock/instant';
import { type Cell } from './grid';

export interface MomentReading {
  readonly at: Instant | null;
  readonly problem: 'moment_unreadable' | null;
}

const NOTHING: MomentReading = { at: null, problem: null };
const UNREADABLE: MomentReading = { at: null, problem: 'moment_unreadable' };
const TEXT =
  /^(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})日?(?:[ T]*(\d{1,2})[:时](\d{1,2})分?(?::?(\d{1,2})秒?)?(?:\.\d+)?)?$/;
const SERIAL = /^\d{5}(\.\d+)?$/;

/** A moment in Asia/Shanghai, to the second: a date, its serial, or text; without a time the beginning of the day. */
export function readMoment(cell: Cell | undefined): MomentReading {
  if (cell === undefined || typeof cell.value === 'boolean') return cell === undefined ? NOTHING : UNREADABLE;
  if (typeof cell.value === 'number') return ofSerial(cell.value);
  const text = foldWidth(withoutApostrophe(cell.value)).trim();
  if (saysNothing(text)) return NOTHING;
  if (SERIAL.test(text)) return ofSerial(Number(text));
  const [, year = '', month = '', date = '', hour = '0', minute = '0', second = '0'] = TEXT.exec(text) ?? [];
  const day = [year, month.padStart(2, '0'), date.padStart(2, '0')].join('-');
  const seconds = (Number(hour) * 60 + Number(minute)) * 60 + Number(second);
  if (!isDay(day) || Number(minute) > 59 || Number(second) > 59 || seconds > 86_400) return UNREADABLE;
  return { at: startOfDay(day) + seconds * 1000, problem: null };
}

function ofSerial(serial: number): MomentReading {
  const day = dayOfSerial(serial);
  if (day === null) return UNREADABLE;
  const seconds = Math.round((serial - Math.floor(serial)) * (MS_PER_DAY / 1000));
  return { at: startOfDay(day) + seconds * 1000, problem: null };
}
