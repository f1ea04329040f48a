import type { TitleRow } from '@yanzhen/contract/ladder/title';
import type { ChangeReportRow, DutyRow } from '@yanzhen/contract/ladder/title-life';
import type { ReviewState } from '@yanzhen/domain/ladder/title-life/review';
import { titleName } from '../../../shared/names';
import { changeWords } from '../words';

/** One thing that is owed now, and its last day. */
export interface Owed {
  readonly words: string;
  readonly by: string;
  readonly late: boolean;
}

/** What is owed now, the earliest day first. The update of a past year cannot be made up for any more. */
export function owed(
  today: string,
  duties: readonly DutyRow[],
  changes: readonly ChangeReportRow[],
  reviews: readonly { title: TitleRow; state: ReviewState }[],
): Owed[] {
  const all: Owed[] = [
    ...duties
      .filter(({ year, state }) => state === 'open' || (state === 'overdue' && today.startsWith(String(year))))
      .map(({ year, deadline, state }) => ({
        words: $localize`:@@titles.owed.update:${year}:year: 年年度更新`,
        by: deadline,
        late: state === 'overdue',
      })),
    ...changes
      .filter(({ state }) => state === 'open' || state === 'overdue')
      .map(({ kind, dueOn, state }) => ({
        words: $localize`:@@titles.owed.report:报告重大变化：${changeWords(kind)}:kind:`,
        by: dueOn,
        late: state === 'overdue',
      })),
    ...reviews
      .filter(({ state }) => state === 'open')
      .map(({ title }) => ({
        words: $localize`:@@titles.owed.review:准备${titleName(title.kind)}:kind:复核`,
        by: title.validTo,
        late: false,
      })),
  ];
  return all.sort((a, b) => a.by.localeCompare(b.by));
}
