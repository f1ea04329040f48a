import type { TitleWatchRow } from '@yanzhen/contract/ladder/title-life';
import { unitName } from '@yanzhen/domain/identity/unit';
import { TITLE_NAMES } from '@yanzhen/domain/ladder/title-kind';
import { REVOCATION_GROUNDS } from '@yanzhen/domain/ladder/title-life/revocation';
import type { WrittenSheet } from '../../../exchange';

export const watchSheet = (name: string, rows: AsyncIterable<TitleWatchRow>): WrittenSheet => ({
  name,
  columns: [
    { heading: '企业名称', width: 40 },
    { heading: '授予时名称', width: 40 },
    { heading: '统一社会信用代码', width: 22 },
    { heading: '所属县区', width: 18 },
    { heading: '称号', width: 24 },
    { heading: '批次', width: 28 },
    { heading: '证书编号', width: 20 },
    { heading: '有效期起', width: 12 },
    { heading: '有效期至', width: 12 },
    { heading: '复核窗口开始', width: 14 },
    { heading: '无更新记录的年度', width: 18 },
    { heading: '暂停日期', width: 12 },
    { heading: '暂停原因', width: 30 },
    { heading: '撤销日期', width: 12 },
    { heading: '撤销依据', width: 24 },
    { heading: '撤销说明', width: 30 },
    { heading: '不得再次申报至', width: 14 },
  ],
  rows: cells(rows),
});

async function* cells(rows: AsyncIterable<TitleWatchRow>) {
  for await (const { title, ...row } of rows) {
    yield [
      row.name,
      title.nameThen,
      row.uscc,
      unitName(row.unitCode),
      TITLE_NAMES[title.kind].zh,
      title.batch,
      title.certificateNo,
      title.validFrom,
      title.validTo,
      row.opensOn,
      row.yearsWithoutUpdate.join('、'),
      title.suspendedOn,
      title.suspendedWhy,
      title.revokedOn,
      REVOCATION_GROUNDS.find(({ code }) => code === title.revokedGround)?.zh ?? null,
      title.revokedWhy,
      title.barredUntil,
    ];
  }
}
