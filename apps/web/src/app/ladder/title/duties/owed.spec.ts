import type { ChangeReportRow, DutyRow } from '@yanzhen/contract/ladder/title-life';
import { owed } from './owed';

const duty = (year: number, state: DutyRow['state']) => ({ year, state, deadline: `${year}-05-31` }) as DutyRow;
const report = (dueOn: string, state: ChangeReportRow['state']) =>
  ({ kind: 'rename', dueOn, state }) as ChangeReportRow;
const told = (rows: ReturnType<typeof owed>) => rows.map(({ words, by, late }) => [words, by, late]);

it('the earliest day comes first, and what is done is not owed', () => {
  const duties = [duty(2026, 'overdue'), duty(2025, 'done')];
  const changes = [report('2026-03-01', 'overdue'), report('2026-09-01', 'open'), report('2026-01-01', 'late')];
  expect(told(owed('2026-06-02', duties, changes, []))).toEqual([
    ['报告重大变化：更名', '2026-03-01', true],
    ['2026 年年度更新', '2026-05-31', true],
    ['报告重大变化：更名', '2026-09-01', false],
  ]);
});

it('the update of a past year is not owed any more', () => {
  expect(owed('2026-01-01', [duty(2025, 'overdue')], [], [])).toEqual([]);
  expect(owed('2025-12-31', [duty(2025, 'overdue')], [], [])).toHaveLength(1);
});
