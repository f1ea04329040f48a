/** A level that rang for a request, and for which due time. */
export interface AlarmRow {
  id: number;
  level: number;
  dueAt: string;
  rungAt: string;
}
