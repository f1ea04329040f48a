import type { GoalCount } from '@yanzhen/contract/goals/scoreboard';
import type { Snapshot, SnapshotDifference } from '@yanzhen/contract/goals/snapshot';
import { UNIT_CODES, type UnitCode } from '@yanzhen/domain/identity/unit';
import { titleName, unitName } from '../../shared/names';
import { barOf, missing } from '../bar-words';

export interface BulletinCell {
  readonly kind: GoalCount['kind'];
  readonly count: number;
  readonly plan: number | null;
  readonly behind: boolean;
}

export interface BulletinLine {
  readonly unit: UnitCode | null;
  readonly name: string;
  readonly cells: readonly BulletinCell[];
}

const cell = (kind: GoalCount['kind'], count: number, plan: number | null): BulletinCell => ({
  kind,
  count,
  plan,
  behind: plan !== null && count < plan,
});

/** The bulletin's table: a line per unit that the reader sees, the city last. */
export function bulletinLines({ board, planned }: Snapshot): BulletinLine[] {
  const planOf = (kind: GoalCount['kind']) => planned.find((plan) => plan.kind === kind);
  const units = UNIT_CODES.filter((code) => !board.unit || board.unit === code).map((unit) => ({
    unit,
    name: unitName(unit),
    cells: board.goals.map(({ kind, byUnit }) => cell(kind, byUnit[unit], planOf(kind)?.byUnit[unit] ?? null)),
  }));
  if (board.unit) return units;
  const city = board.goals.map(({ kind, count }) => cell(kind, count, planOf(kind)?.whole ?? null));
  return [...units, { unit: null, name: $localize`:@@goals.city:全市`, cells: city }];
}

/** One sentence per goal: how many, against how many, how many more than a month before. */
export function bulletinSentence(goal: GoalCount, { board, before }: Snapshot): string {
  const name = titleName(goal.kind);
  const parts = [$localize`:@@goals.bulletin.has:${name}:goal: ${goal.count}:count: 家`];
  const change = before ? goal.count - before.counts[goal.kind] : null;
  if (change !== null && change > 0) parts.push($localize`:@@goals.bulletin.more:较上月增加 ${change}:change: 家`);
  if (change !== null && change < 0) parts.push($localize`:@@goals.bulletin.fewer:较上月减少 ${-change}:change: 家`);
  if (change === 0) parts.push($localize`:@@goals.bulletin.same:与上月持平`);
  if (!board.unit) {
    const short = missing(goal);
    parts.push(
      short
        ? $localize`:@@goals.bulletin.short:目标 ${barOf(goal)}:bar:，还差 ${short}:short: 家`
        : $localize`:@@goals.bulletin.met:目标 ${barOf(goal)}:bar:，已达到`,
    );
  }
  return parts.join($localize`:@@goals.bulletin.comma:，`) + $localize`:@@goals.bulletin.stop:。`;
}

export function reasonWords({ reason, unitThen, unitNow }: SnapshotDifference): string {
  switch (reason) {
    case 'added':
      return $localize`:@@goals.difference.added:定格后补登`;
    case 'gone':
      return $localize`:@@goals.difference.gone:定格后撤下`;
    case 'moved':
      return unitThen === unitNow
        ? $localize`:@@goals.difference.changed:称号或所属企业变更`
        : $localize`:@@goals.difference.moved:由${unitName(unitThen)}:from:转到${unitName(unitNow)}:to:`;
  }
}
