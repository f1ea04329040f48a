import type { VisitRow } from './visit';

/** What is planned at an enterprise already, before somebody plans another visit (无事不扰). */
export interface PlannedVisits {
  /** From today on, the next first. */
  planned: VisitRow[];
  lastVisitOn: string | null;
  /** Visits made in the year of the day asked about; from `limit` on a plan is warned about. */
  quota: { year: number; used: number; limit: number; confirmed: boolean };
  /** Plans that lie so many days from each other could be one visit. */
  nearDays: number;
}
