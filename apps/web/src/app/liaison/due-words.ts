import { dueState, type DueState } from '@yanzhen/domain/liaison/cadence';
import { formatDay } from '../shared/format/days';

const DAY_MS = 86_400_000;

const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);

/** `已逾期 12 天`, `还有 3 天`, `今天到期`; nothing where nobody is assigned. */
export function dueWords(dueOn: string | null, today: string): string {
  if (dueOn === null) return $localize`:@@visits.due.none:未安排包联`;
  const days = daysBetween(today, dueOn);
  if (days === 0) return $localize`:@@visits.due.today:今天到期`;
  return days < 0
    ? $localize`:@@visits.due.late:已逾期 ${-days}:days: 天`
    : $localize`:@@visits.due.left:还有 ${days}:days: 天`;
}

/** When somebody was there last. */
export const lastWords = (lastVisitOn: string | null): string =>
  lastVisitOn === null
    ? $localize`:@@visits.due.never:还没有走访过`
    : $localize`:@@visits.due.last:上次走访 ${formatDay(lastVisitOn)}:day:`;

/** The colour of a chip; what was kept on a phone days ago is judged by today. */
export const dueClass = (due: DueState | null): string => (due === 'overdue' ? 'late' : due === 'soon' ? 'soon' : '');

export const dueNow = (dueOn: string | null, today: string, soonDays: number): DueState | null =>
  dueOn === null ? null : dueState(dueOn, today, soonDays);
