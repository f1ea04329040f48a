import { dayOf } from '../../shared/calendar-day';

const MOMENT = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;

/** A day, or a day and a time, as people write it for Asia/Shanghai; as an instant, or null. */
export function readMoment(text: string): string | null {
  const [, year, month, date, hour = '0', minute = '0', second = '0'] = MOMENT.exec(text.trim()) ?? [];
  const day = dayOf(Number(year), Number(month), Number(date));
  if (day === null || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return null;
  const time = [hour, minute, second].map((part) => part.padStart(2, '0')).join(':');
  return new Date(`${day}T${time}+08:00`).toISOString();
}

const SHANGHAI_MS = 8 * 3_600_000;

/** `2026-03-01 09:30` of an instant, in Asia/Shanghai; seconds only where there are some. */
export function momentText(instant: string): string {
  const local = new Date(Date.parse(instant) + SHANGHAI_MS).toISOString();
  return `${local.slice(0, 10)} ${local.slice(11, local.slice(17, 19) === '00' ? 16 : 19)}`;
}
