import type { GapRow } from '@yanzhen/contract/goals/forecast';
import { RATE_NAMES } from '@yanzhen/domain/goals/forecast/rate-names';
import type { RateBasis } from '@yanzhen/domain/goals/forecast/rate';
import { unitName } from '@yanzhen/domain/identity/unit';
import type { WrittenSheet } from '../../exchange';
import type { Foreseen } from './forecast.service';

const BASIS: Readonly<Record<RateBasis, string>> = {
  edited: '本次假设',
  saved: '市局假设',
  observed: '本库观察',
  observed_all: '本库观察（各类称号合计）',
  assumed: '假设：没有足够的观察',
};

/** The forecast with every assumption, and the list of who could close the gap. */
export function forecastSheets(foreseen: Foreseen, rows: AsyncIterable<GapRow>): WrittenSheet[] {
  return [
    {
      name: '预测',
      columns: [
        { heading: '组成', width: 34 },
        { heading: '家数', width: 10 },
        { heading: '低', width: 10, format: '0.0%' },
        { heading: '中', width: 10, format: '0.0%' },
        { heading: '高', width: 10, format: '0.0%' },
        { heading: '依据', width: 26 },
        { heading: '观察：成功', width: 12 },
        { heading: '观察：已有结果', width: 14 },
        { heading: '预计低', width: 10, format: '0.0' },
        { heading: '预计中', width: 10, format: '0.0' },
        { heading: '预计高', width: 10, format: '0.0' },
      ],
      rows: lines(foreseen),
    },
    {
      name: '谁能补上差额',
      columns: [
        { heading: '排序', width: 8 },
        { heading: '企业名称', width: 40 },
        { heading: '统一社会信用代码', width: 22 },
        { heading: '所属县区', width: 18 },
        { heading: '理由', width: 26 },
        { heading: '预计比例（中）', width: 14, format: '0.0%' },
        { heading: '称号到期', width: 14 },
        { heading: '还差的条件', width: 60 },
      ],
      rows: named(rows),
    },
  ];
}

function* lines({ basis: { sorted }, sum, question }: Foreseen) {
  const plain = (words: string, count: number) => [words, count, ...new Array<null>(9).fill(null)];
  yield plain(`今天（${question.today}）有效`, sorted.valid.length);
  yield plain('已登记、届时开始有效', sorted.coming.length);
  yield plain('届时到期、尚无接续', -sorted.ending.length);
  yield plain(`按已登记称号，${question.to} 有效`, sorted.registered.length);
  for (const { by, count, rate, expected } of sum.lines) {
    const seen = rate.observedAll ?? rate.observed;
    yield [
      ...[RATE_NAMES[by].zh, count, rate.low, rate.point, rate.high, BASIS[rate.basis], seen.successes, seen.of],
      ...[expected.low, expected.point, expected.high],
    ];
  }
  const { low, point, high } = sum.total;
  yield [`预计 ${question.to} 有效`, null, null, null, null, null, null, null, low, point, high];
  yield plain('需要达到', question.needed ?? 0);
}

async function* named(rows: AsyncIterable<GapRow>) {
  for await (const { rank, name, uscc, unitCode, by, rate, validTo, heldBy } of rows)
    yield [
      ...[rank, name, uscc, unitName(unitCode), by && RATE_NAMES[by].zh, rate, validTo],
      heldBy.map(({ zh }) => zh).join('；'),
    ];
}
