import type { Sentence } from './sentence';

export const CALENDAR_SENTENCES = {
  'calendar.year_not_found': () => $localize`:@@problems.calendar.year:没有这个年度的日历。`,
  'calendar.day_of_other_year': (details) =>
    $localize`:@@problems.calendar.otherYear:${details['day'] ?? ''}:day: 不属于 ${details['year'] ?? ''}:year: 年。`,
  'calendar.day_twice': (details) =>
    $localize`:@@problems.calendar.twice:${details['day'] ?? ''}:day: 出现了两次，请只留一条。`,
  'calendar.days_missing': () => $localize`:@@problems.calendar.empty:标为“已公布”之前，请先录入放假和调休的日子。`,
  'calendar.notice_missing': () => $localize`:@@problems.calendar.notice:标为“已公布”之前，请填写通知名称或文号。`,
} satisfies Record<string, Sentence>;
