import { Injectable } from '@nestjs/common';
import type { ReachedLine } from '@yanzhen/contract/goals/plan';
import { MONTHS } from '@yanzhen/domain/goals/plan';
import { countHolders } from '@yanzhen/domain/ladder/holders';
import type { TitleKind } from '@yanzhen/domain/ladder/title-kind';
import { lastDayOfMonth } from '@yanzhen/domain/shared/calendar-day';
import { Titles } from '../../ladder';
import type { BoardSight } from '../sight';

export type ReachedBy = (kind: TitleKind) => ReachedLine[];

/** How many held each title at the month ends of a year; months still to come are null, the present one counts today. */
@Injectable()
export class ReachedMonths {
  constructor(private readonly titles: Titles) {}

  async of({ units, unit }: BoardSight, year: number, today: string): Promise<ReachedBy> {
    const days = monthEnds(year).map((end) => dayCounted(end, today));
    const titles = days.some((day) => day !== null) ? await this.titles.all(units) : [];
    const counts = days.map((day) => (day === null ? null : countHolders(titles, day)));
    return (kind) => [
      ...(unit === null ? [{ unit: null, months: counts.map((count) => count?.[kind].total ?? null) }] : []),
      ...units.map((code) => ({ unit: code, months: counts.map((count) => count?.[kind].byUnit[code] ?? null) })),
    ];
  }
}

const monthEnds = (year: number): string[] =>
  Array.from({ length: MONTHS }, (_, at) => lastDayOfMonth(year, at + 1) ?? `${year}-12-31`);

function dayCounted(end: string, today: string): string | null {
  if (end <= today) return end;
  return end.slice(0, 7) === today.slice(0, 7) ? today : null;
}
