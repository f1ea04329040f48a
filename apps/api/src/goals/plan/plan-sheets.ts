import type { Plan } from '@yanzhen/contract/goals/plan';
import { MONTHS, type PlanLine } from '@yanzhen/domain/goals/plan';
import { UNITS } from '@yanzhen/domain/identity/unit';
import { TITLE_NAMES } from '@yanzhen/domain/ladder/title-kind';
import type { WrittenSheet } from '../../exchange';

/** A sheet per goal: plan and reached under each other for the city and each unit. */
export const planSheets = (plans: readonly Plan[]): WrittenSheet[] =>
  plans.map((plan) => ({
    name: TITLE_NAMES[plan.kind].zh.replace(/[“”]/g, ''),
    columns: [
      { heading: '县区', width: 22 },
      { heading: '项目', width: 8 },
      ...Array.from({ length: MONTHS }, (_, at) => ({ heading: `${at + 1}月末`, width: 8 })),
    ],
    rows: plan.reached.flatMap(({ unit, months }) => [
      [nameOf(unit), '计划', ...planned(plan.lines, unit)],
      [nameOf(unit), '实际', ...months],
    ]),
  }));

const nameOf = (unit: string | null): string => UNITS.find(({ code }) => code === unit)?.name ?? '全市';

const planned = (lines: readonly PlanLine[], unit: string | null): readonly (number | null)[] =>
  lines.find((line) => line.unit === unit)?.months ?? new Array<null>(MONTHS).fill(null);
