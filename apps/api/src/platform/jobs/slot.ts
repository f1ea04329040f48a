/** When a job runs: every so many minutes, or daily at a time of day in Asia/Shanghai. */
export type Schedule = { readonly everyMinutes: number } | { readonly dailyAt: `${number}:${number}` };

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** Asia/Shanghai knows no summer time. */
const SHANGHAI = 8 * 60 * MINUTE;

/**
 * The run that is due at an instant, named by when it became due. A house that slept through it does it when it wakes, once.
 */
export function slotAt(schedule: Schedule, now: Date): string {
  const time = now.getTime();
  if ('everyMinutes' in schedule) return iso(time - (time % (schedule.everyMinutes * MINUTE)));
  const [hour = 0, minute = 0] = schedule.dailyAt.split(':').map(Number);
  const offset = (hour * 60 + minute) * MINUTE - SHANGHAI;
  return iso(Math.floor((time - offset) / DAY) * DAY + offset);
}

const iso = (time: number): string => new Date(time).toISOString();
