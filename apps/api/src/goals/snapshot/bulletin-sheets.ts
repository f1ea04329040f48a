import type { GoalCount, OtherGoal } from '@yanzhen/contract/goals/scoreboard';
import type { FrozenHolder, Snapshot, SnapshotDifferences } from '@yanzhen/contract/goals/snapshot';
import { UNITS, unitName } from '@yanzhen/domain/identity/unit';
import { TITLE_NAMES } from '@yanzhen/domain/ladder/title-kind';
import type { WrittenSheet } from '../../exchange';

const short = (kind: GoalCount['kind']) => TITLE_NAMES[kind].zh.replace(/[“”]/g, '');
const REASONS = { added: '补登', gone: '撤下', moved: '县区或企业变更' } as const;

export const summarySheet = ({ board, planned, month }: Snapshot): WrittenSheet => {
  const planOf = (kind: GoalCount['kind']) => planned.find((plan) => plan.kind === kind);
  return {
    name: '通报',
    columns: [
      { heading: `${month} 县区`, width: 22 },
      ...board.goals.flatMap(({ kind }) => [
        { heading: short(kind), width: 18 },
        { heading: '计划', width: 8 },
        { heading: '差', width: 8 },
      ]),
    ],
    rows: [
      ...UNITS.filter(({ code }) => board.unit === null || code === board.unit).map(({ code, name }) => [
        name,
        ...board.goals.flatMap((goal) => against(goal.byUnit[code], planOf(goal.kind)?.byUnit[code] ?? null)),
      ]),
      ...(board.unit === null
        ? [['全市', ...board.goals.flatMap((goal) => against(goal.count, planOf(goal.kind)?.whole ?? null))]]
        : []),
    ],
  };
};

const against = (count: number, plan: number | null) => [count, plan, plan === null ? null : count - plan];

/** The list behind a card, one row per enterprise. */
export const cardSheet = ({ kind }: GoalCount, holders: AsyncIterable<FrozenHolder>): WrittenSheet => ({
  name: short(kind),
  columns: [
    { heading: '企业名称', width: 40 },
    { heading: '统一社会信用代码', width: 22 },
    { heading: '所属县区', width: 18 },
    { heading: '批次', width: 28 },
    { heading: '有效期起', width: 12 },
    { heading: '有效期至', width: 12 },
  ],
  rows: cells(holders),
});

async function* cells(holders: AsyncIterable<FrozenHolder>) {
  for await (const { name, uscc, unitCode, batch, validFrom, validTo } of holders)
    yield [name, uscc, unitName(unitCode), batch, validFrom, validTo];
}

export const otherSheet = (others: readonly OtherGoal[]): WrittenSheet => ({
  name: '其他目标',
  columns: [
    { heading: '目标', width: 36 },
    { heading: '目标值', width: 14 },
    { heading: '系统统计', width: 12 },
    { heading: '填报', width: 12 },
    { heading: '所属日期', width: 12 },
    { heading: '来源', width: 40 },
    { heading: '填报人', width: 14 },
  ],
  rows: others.map(({ what, target, value, reported }) => [
    what,
    target,
    value,
    reported?.value ?? null,
    reported?.asOf ?? null,
    reported?.source ?? null,
    reported?.by ?? null,
  ]),
});

export const differenceSheet = ({ titles }: SnapshotDifferences): WrittenSheet => ({
  name: '定格后的变化',
  columns: [
    { heading: '变化', width: 16 },
    { heading: '企业名称', width: 40 },
    { heading: '称号', width: 20 },
    { heading: '批次', width: 28 },
    { heading: '原县区', width: 18 },
    { heading: '现县区', width: 18 },
    { heading: '操作人', width: 14 },
    { heading: '时间', width: 26 },
  ],
  rows: titles.map((one) => [
    REASONS[one.reason],
    one.name,
    short(one.kind),
    one.batch,
    one.unitThen && unitName(one.unitThen),
    one.unitNow && unitName(one.unitNow),
    one.by,
    one.at,
  ]),
});
