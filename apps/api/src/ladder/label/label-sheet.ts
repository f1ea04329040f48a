import type { LabelRow } from '@yanzhen/contract/ladder/label';
import { unitName } from '@yanzhen/domain/identity/unit';
import type { WrittenSheet } from '../../exchange';

/** The list as a worksheet, one row per label. */
export const labelSheet = (rows: AsyncIterable<LabelRow>): WrittenSheet => ({
  name: '标签名单',
  columns: [
    { heading: '企业名称', width: 40 },
    { heading: '授予时名称', width: 40 },
    { heading: '统一社会信用代码', width: 22 },
    { heading: '所属县区', width: 18 },
    { heading: '标签', width: 24 },
    { heading: '项目、平台或车间', width: 30 },
    { heading: '批次', width: 24 },
    { heading: '文号', width: 24 },
    { heading: '证书编号', width: 20 },
    { heading: '有效期起', width: 12 },
    { heading: '有效期至', width: 12 },
    { heading: '说明', width: 30 },
    { heading: '提前终止原因', width: 30 },
  ],
  rows: cells(rows),
});

async function* cells(rows: AsyncIterable<LabelRow>) {
  for await (const row of rows) {
    yield [
      row.name,
      row.nameThen,
      row.uscc,
      unitName(row.unitCode),
      row.kind.zh,
      row.item,
      row.batch,
      row.document,
      row.certificateNo,
      row.validFrom,
      row.validTo,
      row.note,
      row.endedWhy,
    ];
  }
}
