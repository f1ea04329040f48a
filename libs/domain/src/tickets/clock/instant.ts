/** A moment, in milliseconds since 1970-01-01T00:00Z. */
export type Instant = number;

const MS_PER_MINUTE = 60_000;
const MS_PER_DAY = 86_400_000;

/** Asia/Shanghai has been eight hours ahead, all year, since 1991. */
const SHANGHAI_AHEAD = 8 * 60 * MS_PER_MINUTE;

/** The calendar day in Asia/Shanghai, `YYYY-MM-DD`. */
export const dayAt = (at: Instant): string => new Date(at + SHANGHAI_AHEAD).toISOString().slice(0, 10);

/** Midnight with which the day begins in Asia/Shanghai. */
export const startOfDay = (day: string): Instant => Date.parse(`${day}T00:00:00Z`) - SHANGHAI_AHEAD;

/** Minutes of the day in Asia/Shanghai, from 0 to 1440; seconds are a fraction. */
export const minuteOf = (at: Instant): number => (at - startOfDay(dayAt(at))) / MS_PER_MINUTE;

export const onDay = (day: string, minute: number): Instant => startOfDay(day) + minute * MS_PER_MINUTE;

export const MS_PER_HOUR = 60 * MS_PER_MINUTE;
export { MS_PER_DAY, MS_PER_MINUTE };
