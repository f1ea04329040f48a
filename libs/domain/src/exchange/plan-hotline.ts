import type { Instant } from '../tickets/clock/instant';
import { type HotlineRow } from './interpret-hotline';

/** `take` the order as this row tells it; `merge` an earlier state of it, or the same row again; `reject`. */
export interface HotlineStep {
  readonly record: HotlineRow;
  readonly action: 'take' | 'merge' | 'reject';
  readonly reason: string | null;
}

/** When the order came to the state that the row tells. */
export const statusAtOf = (row: HotlineRow): Instant =>
  Math.max(...[row.receivedAt, row.dispatchedAt, row.acceptedAt, row.finishedAt].map((at) => at ?? 0));

/** Rows in file order: of several rows of one order the latest state counts; the last of them where they tell the same. */
export function planHotline(records: readonly HotlineRow[]): readonly HotlineStep[] {
  const latest = new Map<string, HotlineRow>();
  for (const record of records) {
    if (record.rejected !== null) continue;
    const known = latest.get(record.orderNo);
    if (!known || statusAtOf(record) >= statusAtOf(known)) latest.set(record.orderNo, record);
  }
  return records.map((record): HotlineStep => {
    if (record.rejected !== null) return { record, action: 'reject', reason: record.rejected };
    if (latest.get(record.orderNo) === record) return { record, action: 'take', reason: null };
    return { record, action: 'merge', reason: 'earlier_state' };
  });
}
