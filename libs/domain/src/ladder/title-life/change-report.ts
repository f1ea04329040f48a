import { addMonths } from '../../shared/calendar-day';

/** Major changes that a title holder reports (63号文): 更名、合并、重组、跨省迁移、设立境外分支机构等. */
export const CHANGE_KINDS = [
  'rename',
  'merger',
  'restructuring',
  'cross_province',
  'overseas_branch',
  'other',
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

export const CHANGE_REPORT_STATES = ['reported', 'late', 'open', 'overdue'] as const;
export type ChangeReportState = (typeof CHANGE_REPORT_STATES)[number];

/** The last day in time: so many months after the change, the same date, or the month's last day where there is none. */
export const reportDueOn = (happenedOn: string, months: number): string => addMonths(happenedOn, months);

export function changeReportState(dueOn: string, reportedOn: string | null, today: string): ChangeReportState {
  if (reportedOn !== null) return reportedOn <= dueOn ? 'reported' : 'late';
  return today <= dueOn ? 'open' : 'overdue';
}
