import type { ReachRow } from '@yanzhen/contract/ladder/reach';
import { unitName } from '@yanzhen/domain/identity/unit';
import type { Verdict } from '@yanzhen/domain/ladder/evaluation/finding';
import type { WrittenSheet } from '../../exchange';

export const VERDICT_NAMES: Readonly<Record<Verdict, string>> = {
  eligible: '符合',
  undecided: '待补充',
  not_eligible: '不符合',
};

/** The list as a worksheet, nearest first. */
export const reachSheet = (rows: AsyncIterable<ReachRow>, names: ReadonlyMap<string, string>): WrittenSheet => ({
  name: '可冲刺企业',
  columns: [
    { heading: '企业名称', width: 40 },
    { heading: '统一社会信用代码', width: 22 },
    { heading: '所属县区', width: 18 },
    { heading: '行业大类', width: 10 },
    { heading: '结论', width: 10 },
    { heading: '未达标项', width: 10 },
    { heading: '未知项', width: 10 },
    { heading: '待认定项', width: 10 },
    { heading: '加权差距', width: 10, format: '0.000' },
    { heading: '未达标的条件', width: 60 },
    { heading: '尚缺的信息', width: 60 },
  ],
  rows: cells(rows, names),
});

async function* cells(rows: AsyncIterable<ReachRow>, names: ReadonlyMap<string, string>) {
  const words = (ids: readonly string[]) => ids.map((id) => names.get(id) ?? id).join('；');
  for await (const row of rows) {
    yield [
      row.name,
      row.uscc,
      unitName(row.unitCode),
      row.industryCode,
      VERDICT_NAMES[row.verdict],
      row.short,
      row.unknown,
      row.judgement,
      row.distance,
      words(row.heldBy),
      words(row.open),
    ];
  }
}
