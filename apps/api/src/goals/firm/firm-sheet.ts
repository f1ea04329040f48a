import type { FirmFigures } from '@yanzhen/contract/goals/goal';
import { unitName } from '@yanzhen/domain/identity/unit';
import type { WrittenSheet } from '../../exchange';

/** The list as a worksheet, one row per enterprise. */
export const firmSheet = (code: string, rows: AsyncIterable<FirmFigures>): WrittenSheet => ({
  name: code,
  columns: [
    { heading: '企业名称', width: 40 },
    { heading: '统一社会信用代码', width: 22 },
    { heading: '所属县区', width: 18 },
    { heading: '年度', width: 8 },
    { heading: '营业收入（万元）', width: 18 },
    { heading: '研发费用（万元）', width: 18 },
  ],
  rows: cells(rows),
});

async function* cells(rows: AsyncIterable<FirmFigures>) {
  for await (const { name, uscc, unitCode, year, revenue, rndExpense } of rows)
    yield [name, uscc, unitName(unitCode), year, revenue, rndExpense];
}
