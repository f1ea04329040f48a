import type { GoalRow } from '@yanzhen/contract/goals/goal';
import type { GoalCount } from '@yanzhen/contract/goals/scoreboard';
import { isTitleGoal } from '@yanzhen/domain/goals/goal';
import { UNIT_CODES, type UnitCode } from '@yanzhen/domain/identity/unit';
import type { TitleKind } from '@yanzhen/domain/ladder/title-kind';
import type { HeldCount } from '../../ladder';

/** The title goals among some goals, with their numbers. */
export const goalCounts = (
  goals: readonly GoalRow[],
  held: readonly HeldCount[],
  expiring: readonly HeldCount[],
): GoalCount[] =>
  goals.flatMap((goal) => {
    const { id, version, code, target, comparison, horizon, clause } = goal;
    if (!isTitleGoal(goal) || target === null || comparison === null || comparison === 'between') return [];
    const { kind } = goal;
    return [
      {
        ...{ id, version, code, kind, target, comparison, horizon, clause },
        count: sum(held, kind),
        byUnit: byUnit(held, kind),
        expiringSoon: sum(expiring, kind),
      },
    ];
  });

export const sum = (counts: readonly HeldCount[], kind: TitleKind): number =>
  counts.filter((row) => row.kind === kind).reduce((all, { holders }) => all + holders, 0);

/** All 13 units, so that a table has no gaps. */
function byUnit(counts: readonly HeldCount[], kind: TitleKind): Record<UnitCode, number> {
  const units = Object.fromEntries(UNIT_CODES.map((code) => [code, 0])) as Record<UnitCode, number>;
  for (const row of counts) if (row.kind === kind) units[row.unitCode] += row.holders;
  return units;
}
