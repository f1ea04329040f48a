import type { Told } from './told';

export const CALENDAR_NEWS = {
  'calendar.year_unpublished': ({ year }) =>
    $localize`:@@notifications.calendar.year:${year ?? ''}:year: 年放假安排未录入，跨入该年的时限均为估算，请录入`,
} satisfies Record<string, Told>;
