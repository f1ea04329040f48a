import type { DutyRow } from '@yanzhen/contract/ladder/title-life';
import { unitName } from '@yanzhen/domain/identity/unit';
import { TITLE_NAMES } from '@yanzhen/domain/ladder/title-kind';
import type { DutyState } from '@yanzhen/domain/ladder/title-life/update-duty';
import type { WrittenSheet } from '../../../exchange';

const STATES: Readonly<Record<DutyState, string>> = {
  done: '已更新',
  late: '逾期更新',
  open: '待更新',
  overdue: '逾期（无更新记录）',
};

export const dutySheet = (rows: AsyncIterable<DutyRow>): WrittenSheet => ({
  name: '年度更新',
  columns: [
    { heading: '企业名称', width: 40 },
    { heading: '统一社会信用代码', width: 22 },
    { heading: '所属县区', width: 18 },
    { heading: '年度', width: 8 },
    { heading: '承担更新的称号', width: 24 },
    { heading: '批次', width: 28 },
    { heading: '截止日期', width: 12 },
    { heading: '状态', width: 18 },
    { heading: '更新日期', width: 12 },
    { heading: '备注', width: 30 },
  ],
  rows: cells(rows),
});

async function* cells(rows: AsyncIterable<DutyRow>) {
  for await (const row of rows) {
    yield [
      row.name,
      row.uscc,
      unitName(row.unitCode),
      row.year,
      TITLE_NAMES[row.kind].zh,
      row.batch,
      row.deadline,
      STATES[row.state],
      row.doneOn,
      row.note,
    ];
  }
}
