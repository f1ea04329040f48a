import { Injectable } from '@nestjs/common';
import type { ReachedLine } from '@yanzhen/contract/goals/plan';
import { MONTHS } from '@yanzhen/domain/goals/plan';
import { holdersOf } from '@yanzhen/domain/ladder/holder-index';
import type { UnitCode } from '@yanzhen/domain/identity/unit';
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
    const lanes = days.some((day) => day !== null) ? await this.titles.lanes(units) : [];
    const line = (kind: TitleKind, codes: readonly UnitCode[]) => {
      const counted = lanes.filter(({ unitCode }) => codes.includes(unitCode));
      return days.map((day) => (day === null ? null : holdersOf(counted, kind, day)));
    };
    return (kind) => [
      ...(unit === null ? [{ unit: null, months: line(kind, units) }] : []),
      ...units.map((code) => ({ unit: code, months: line(kind, [code]) })),
    ];
  }
}

const monthEnds = (year: number): string[] =>
  Array.from({ length: MONTHS }, (_, at) => lastDayOfMonth(year, at + 1) ?? `${year}-12-31`);

function dayCounted(end: string, today: string): string | null {
  if (end <= today) return end;
  return end.slice(0, 7) === today.slice(0, 7) ? today : null;
}
