import type { ListedRecord } from '@yanzhen/contract/credit/record-list';
import { RECORD_KIND_NAMES, SEVERITY_NAMES } from '@yanzhen/domain/credit/names';
import { unitName } from '@yanzhen/domain/identity/unit';
import type { WrittenSheet } from '../../exchange';

/** The list as a worksheet, one row per record. */
export const recordSheet = (rows: AsyncIterable<ListedRecord>): WrittenSheet => ({
  name: '信用记录',
  columns: [
    { heading: '企业名称', width: 40 },
    { heading: '统一社会信用代码', width: 22 },
    { heading: '所属县区', width: 16 },
    { heading: '类型', width: 20 },
    { heading: '程度', width: 8 },
    { heading: '文号', width: 28 },
    { heading: '认定机关', width: 28 },
    { heading: '认定日期', width: 12 },
    { heading: '截止日期', width: 12 },
    { heading: '修复或移出日期', width: 16 },
    { heading: '等级', width: 10 },
    { heading: '等级体系', width: 24 },
    { heading: '今天计入', width: 10 },
  ],
  rows: cells(rows),
});

async function* cells(rows: AsyncIterable<ListedRecord>) {
  for await (const row of rows) {
    yield [
      row.name,
      row.uscc,
      unitName(row.unitCode),
      RECORD_KIND_NAMES[row.kind].zh,
      row.severity && SEVERITY_NAMES[row.severity].zh,
      row.document,
      row.issuer,
      row.decidedOn,
      row.until,
      row.endedOn,
      row.grade,
      row.scale,
      row.effect === null ? '否' : '是',
    ];
  }
}
