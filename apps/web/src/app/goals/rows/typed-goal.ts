import type { GoalBar, GoalRow } from '@yanzhen/contract/goals/goal';
import type { Comparison } from '@yanzhen/domain/goals/targets';
import type { ConflictField } from '../../shared/feedback/conflict';
import { readFigure } from '../others/typed-report';

/** A goal's bar as the form holds it. */
export interface TypedGoal {
  horizon: string;
  target: string;
  upTo: string;
  comparison: Comparison | '';
  clause: string;
}

const asText = (value: number | null): string => (value === null ? '' : String(value));

export const typedGoal = (row: GoalRow): TypedGoal => ({
  horizon: row.horizon,
  target: asText(row.target),
  upTo: asText(row.upTo),
  comparison: row.comparison ?? '',
  clause: row.clause,
});

export const barToSave = ({ target, upTo, comparison, clause }: TypedGoal): GoalBar => ({
  target: comparison === '' ? null : readFigure(target),
  upTo: comparison === 'between' ? readFigure(upTo) : null,
  comparison: comparison || null,
  clause: clause.trim(),
});

export const COMPARISON_WORDS: Readonly<Record<Comparison, string>> = {
  at_least: $localize`:@@goals.rows.atLeast:不少于（≥）`,
  more_than: $localize`:@@goals.rows.moreThan:超过（>）`,
  about: $localize`:@@goals.rows.about:左右（≈）`,
  between: $localize`:@@goals.rows.between:区间`,
};

export const CONFLICT_FIELDS: readonly ConflictField<GoalRow>[] = [
  { key: 'target', label: $localize`:@@goals.rows.target:目标值` },
  { key: 'upTo', label: $localize`:@@goals.rows.upTo:上限` },
  {
    key: 'comparison',
    label: $localize`:@@goals.rows.comparison:比较`,
    show: (value) => (value ? COMPARISON_WORDS[value as Comparison] : '—'),
  },
  { key: 'clause', label: $localize`:@@goals.rows.clause:依据` },
];
