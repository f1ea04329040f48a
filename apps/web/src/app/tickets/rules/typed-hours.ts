import { areHours, type MinuteRange } from '@yanzhen/domain/tickets/clock/office-hours';
import type { Keyword, OtherDay } from '@yanzhen/domain/tickets/rules/house-rules';

const RANGE = /^(\d{1,2}):(\d{2})\s*[-–—~至]\s*(\d{1,2}):(\d{2})$/;

const clockText = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/** `08:30–12:00，14:30–18:00` */
export const hoursText = (ranges: readonly MinuteRange[]): string =>
  ranges.map(({ from, to }) => `${clockText(from)}–${clockText(to)}`).join('，');

/** @returns null where it is not hours, in order and before midnight. */
export function readHours(text: string): MinuteRange[] | null {
  const ranges = text
    .replaceAll('：', ':')
    .split(/[,，、;；]/)
    .map((part) => RANGE.exec(part.trim()))
    .map((found) => found && { from: +found[1] * 60 + +found[2], to: +found[3] * 60 + +found[4] });
  if (ranges.some((range) => range === null)) return null;
  const hours = ranges as MinuteRange[];
  return areHours(hours) ? hours : null;
}

/** What was typed line by line: what could be read, and the first line that could not. */
export interface ReadLines<T> {
  readonly rows: T[];
  readonly unread: string | null;
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

function readLines<T>(text: string, read: (line: string) => T | null): ReadLines<T> {
  const lines = linesOf(text).map((line) => ({ line, row: read(line) }));
  return {
    rows: lines.flatMap(({ row }) => (row === null ? [] : [row])),
    unread: lines.find(({ row }) => row === null)?.line ?? null,
  };
}

/** `2026-12-31 08:30–12:00` */
export const otherDaysText = (days: readonly OtherDay[]): string =>
  days.map(({ day, hours }) => `${day} ${hoursText(hours)}`).join('\n');

export const readOtherDays = (text: string): ReadLines<OtherDay> =>
  readLines(text, (line) => {
    const found = /^(\d{4}-\d{2}-\d{2})\s+(.+)$/.exec(line);
    const hours = found && readHours(found[2]);
    return found && hours ? { day: found[1], hours } : null;
  });

/** `增容 市发改委` */
export const keywordsText = (keywords: readonly Keyword[]): string =>
  keywords.map(({ word, department }) => `${word} ${department}`).join('\n');

export const readKeywords = (text: string, departments: readonly string[]): ReadLines<Keyword> =>
  readLines(text, (line) => {
    const [word, department, more] = line.split(/[\s=＝]+/);
    return word && department && !more && departments.includes(department) ? { word, department } : null;
  });
