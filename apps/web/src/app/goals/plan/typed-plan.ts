import type { Plan } from '@yanzhen/contract/goals/plan';
import { MONTHS, PLAN_MOST, type PlanGap, type PlanLine } from '@yanzhen/domain/goals/plan';
import { UNIT_CODES, type UnitCode } from '@yanzhen/domain/identity/unit';
import type { ConflictField } from '../../shared/feedback/conflict';
import { unitName } from '../../shared/names';
import { listed } from '../../shared/ladder-words/wording';

/** A line as typed; the city's first. */
export interface TypedLine {
  readonly unit: UnitCode | null;
  readonly months: readonly string[];
}

export const CITY_AND_UNITS: readonly (UnitCode | null)[] = [null, ...UNIT_CODES];

export const lineName = (unit: UnitCode | null): string =>
  unit === null ? $localize`:@@goals.city:全市` : unitName(unit);

export const typedPlan = ({ lines, reached }: Plan): TypedLine[] =>
  reached.map(({ unit }) => {
    const months = lines.find((line) => line.unit === unit)?.months ?? new Array<null>(MONTHS).fill(null);
    return { unit, months: months.map((month) => (month === null ? '' : String(month))) };
  });

export const isCell = (text: string): boolean =>
  text.trim() === '' || (/^\d+$/.test(text.trim()) && Number(text) <= PLAN_MOST);

/** Lines as they are saved; a cell that is no number counts as empty. */
export const linesOf = (typed: readonly TypedLine[]): PlanLine[] =>
  typed.map(({ unit, months }) => ({
    unit,
    months: months.map((text) => (text.trim() === '' || !isCell(text) ? null : Number(text))),
  }));

/** `at` in a line set anew. */
export const withCell = (typed: readonly TypedLine[], unit: UnitCode | null, at: number, text: string): TypedLine[] =>
  typed.map((line) =>
    line.unit === unit ? { unit, months: line.months.map((old, month) => (month === at ? text : old)) } : line,
  );

export function gapWords(gap: PlanGap): string {
  switch (gap.what) {
    case 'units_differ': {
      const difference = gap.units - gap.city;
      return difference > 0
        ? $localize`:@@goals.plan.gap.over:${gap.month}:month: 月：各县区合计 ${gap.units}:units:，比全市计划 ${gap.city}:city: 多 ${difference}:difference:`
        : $localize`:@@goals.plan.gap.under:${gap.month}:month: 月：各县区合计 ${gap.units}:units:，比全市计划 ${gap.city}:city: 少 ${-difference}:difference:`;
    }
    case 'units_without_city':
      return $localize`:@@goals.plan.gap.noCity:${gap.month}:month: 月：各县区合计 ${gap.units}:units:，全市没有填`;
    case 'year_end_differs':
      return $localize`:@@goals.plan.gap.yearEnd:12 月全市计划 ${gap.city}:city:，目标要求 ${gap.needed}:needed:`;
    case 'unit_incomplete':
      return $localize`:@@goals.plan.gap.incomplete:${lineName(gap.unit)}:unit:：${listed(gap.months.map(String))}:months: 月没有填`;
  }
}

/** Each line as one value, for two versions side by side. */
export type PlanText = Record<string, string>;

export const planText = (lines: readonly PlanLine[]): PlanText =>
  Object.fromEntries(
    CITY_AND_UNITS.map((unit) => [
      unit ?? 'city',
      (lines.find((line) => line.unit === unit)?.months ?? []).map((month) => month ?? '·').join(' '),
    ]),
  );

export const CONFLICT_FIELDS: readonly ConflictField<PlanText>[] = CITY_AND_UNITS.map((unit) => ({
  key: unit ?? 'city',
  label: lineName(unit),
}));
