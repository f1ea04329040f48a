import type { HolderFilter, HolderRow } from '@yanzhen/contract/ladder/title';
import { unitName } from '@yanzhen/domain/identity/unit';
import { TITLE_NAMES, type TitleKind } from '@yanzhen/domain/ladder/title-kind';
import type { WrittenSheet } from '../../exchange';

export const holderFileName = ({ kind, asOf }: HolderFilter): string =>
  `${TITLE_NAMES[kind].zh}名单${asOf === undefined ? '' : asOf}.xlsx`;

/** The list as a worksheet, one row per enterprise. */
export const holderSheet = (kind: TitleKind, rows: AsyncIterable<HolderRow>): WrittenSheet => ({
  // Worksheet names take no quotation marks.
  name: TITLE_NAMES[kind].zh.replace(/[“”]/g, ''),
  columns: [
    { heading: '企业名称', width: 40 },
    { heading: '统一社会信用代码', width: 22 },
    { heading: '所属县区', width: 18 },
    { heading: '称号', width: 24 },
    { heading: '批次', width: 28 },
    { heading: '证书编号', width: 20 },
    { heading: '有效期起', width: 12 },
    { heading: '有效期至', width: 12 },
  ],
  rows: cells(rows),
});

async function* cells(rows: AsyncIterable<HolderRow>) {
  for await (const row of rows) {
    yield [
      row.name,
      row.uscc,
      unitName(row.unitCode),
      TITLE_NAMES[row.kind].zh,
      row.batch,
      row.certificateNo,
      row.validFrom,
      row.validTo,
    ];
  }
}
