import type { Scoreboard, TrendPoint } from '@yanzhen/contract/goals/scoreboard';
import { UNITS } from '@yanzhen/domain/identity/unit';
import { TITLE_KINDS, TITLE_NAMES } from '@yanzhen/domain/ladder/title-kind';
import type { WrittenSheet } from '../../exchange';

const SIGNS = { at_least: '≥', more_than: '>', about: '≈' } as const;

/** The board as worksheets: goals, holders by unit, trend. */
export const scoreboardSheets = (board: Scoreboard, trend: readonly TrendPoint[]): WrittenSheet[] => [
  goalsSheet(board),
  unitsSheet(board),
  trendSheet(trend),
];

const goalsSheet = ({ asOf, goals }: Scoreboard): WrittenSheet => ({
  name: '目标',
  columns: [
    { heading: '目标', width: 26 },
    { heading: '目标值', width: 10 },
    { heading: `${asOf}有效`, width: 16 },
    { heading: '180日内到期', width: 12 },
    { heading: '完成时限', width: 12 },
    { heading: '政策依据', width: 44 },
  ],
  rows: goals.map(({ kind, target, comparison, count, expiringSoon, horizon, clause }) => [
    TITLE_NAMES[kind].zh,
    `${SIGNS[comparison]} ${target}`,
    count,
    expiringSoon,
    horizon,
    clause,
  ]),
});

const unitsSheet = ({ goals, unit }: Scoreboard): WrittenSheet => ({
  name: '分县区',
  columns: [{ heading: '县区', width: 22 }, ...goals.map(({ kind }) => ({ heading: TITLE_NAMES[kind].zh, width: 20 }))],
  rows: [
    ...UNITS.filter(({ code }) => unit === null || code === unit).map(({ code, name }) => [
      name,
      ...goals.map(({ byUnit }) => byUnit[code]),
    ]),
    ['合计', ...goals.map(({ count }) => count)],
  ],
});

const trendSheet = (trend: readonly TrendPoint[]): WrittenSheet => ({
  name: '趋势',
  columns: [
    { heading: '日期', width: 14 },
    ...TITLE_KINDS.map((kind) => ({ heading: TITLE_NAMES[kind].zh, width: 20 })),
  ],
  rows: trend.map(({ day, counts }) => [day, ...TITLE_KINDS.map((kind) => counts[kind])]),
});
