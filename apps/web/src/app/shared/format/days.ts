import { language } from '../language';
import { NOTHING } from './numbers';

/** A day `YYYY-MM-DD` for people: `2026年3月2日`, `2 Mar 2026`. Never through a time zone. */
export function formatDay(day: string | null | undefined): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(day ?? '');
  if (!parts) return NOTHING;
  const [year, month, date] = parts.slice(1).map(Number);
  if (language() === 'zh') return `${year}年${month}月${date}日`;
  return new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).format(
    Date.UTC(year, month - 1, date),
  );
}

/** An instant (ISO, UTC) on the clock of Asia/Shanghai: `2026-03-02 09:05`. */
export function formatInstant(instant: string | null | undefined): string {
  if (!instant) return NOTHING;
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Asia/Shanghai',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(new Date(instant));
  const of = (type: string): string => parts.find((part) => part.type === type)?.value ?? '';
  return `${of('year')}-${of('month')}-${of('day')} ${of('hour')}:${of('minute')}`;
}
