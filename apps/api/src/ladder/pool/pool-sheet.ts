import type { PoolRow } from '@yanzhen/contract/ladder/pool';
import { unitName } from '@yanzhen/domain/identity/unit';
import { POOL_NAMES, type Pool } from '@yanzhen/domain/ladder/pool/pool';
import type { WrittenSheet } from '../../exchange';

/** The list as a worksheet, one row per stay. */
export const poolSheet = (pool: Pool, rows: AsyncIterable<PoolRow>): WrittenSheet => ({
  name: POOL_NAMES[pool].zh,
  columns: [
    { heading: '企业名称', width: 40 },
    { heading: '入库时名称', width: 40 },
    { heading: '统一社会信用代码', width: 22 },
    { heading: '所属县区', width: 18 },
    { heading: '入库日期', width: 12 },
    { heading: '入库原因', width: 40 },
    { heading: '出库日期', width: 12 },
    { heading: '出库原因', width: 40 },
  ],
  rows: cells(rows),
});

async function* cells(rows: AsyncIterable<PoolRow>) {
  for await (const row of rows) {
    yield [
      row.name,
      row.nameThen,
      row.uscc,
      unitName(row.unitCode),
      row.enteredOn,
      row.enterReason,
      row.leftOn,
      row.leaveReason,
    ];
  }
}
