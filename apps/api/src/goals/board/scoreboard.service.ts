import { Injectable } from '@nestjs/common';
import type { Scoreboard, TrendPoint } from '@yanzhen/contract/goals/scoreboard';
import { inForce } from '@yanzhen/domain/goals/goal';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { holdersOf } from '@yanzhen/domain/ladder/holder-index';
import { EXPIRING_DAYS } from '@yanzhen/domain/ladder/title';
import { TITLE_KINDS, type TitleKind } from '@yanzhen/domain/ladder/title-kind';
import { addDays } from '@yanzhen/domain/shared/calendar-day';
import { AuditTrail } from '../../audit';
import { Titles } from '../../ladder';
import { Clock } from '../../platform/clock';
import { Database } from '../../platform/database/database';
import { GoalRepository } from '../row/goal.repository';
import { boardSight } from '../sight';
import { goalCounts } from './goal-counts';

/** Years that a trend goes back at most. */
const LONGEST_TREND = 10;

/** The goals on a day. Every number is the length of the list that `GET /holders` gives for it. */
@Injectable()
export class ScoreboardService {
  constructor(
    private readonly goals: GoalRepository,
    private readonly titles: Titles,
    private readonly db: Database,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async scoreboard(reader: Reader, asOf = this.clock.today()): Promise<Scoreboard> {
    const { units, unit, opens } = boardSight(reader);
    const [goals, { held, ending }] = await Promise.all([
      this.goals.all(),
      this.titles.count(units, asOf, addDays(asOf, EXPIRING_DAYS)),
    ]);
    return {
      asOf,
      unit,
      opens,
      goals: goalCounts(inForce(goals, asOf), held, ending),
    };
  }

  /** The last day of each year since the first title, then `asOf`. */
  async trend(reader: Reader, asOf = this.clock.today()): Promise<TrendPoint[]> {
    const { units } = boardSight(reader);
    const lanes = await this.titles.lanes(units);
    const first = lanes.reduce((day, lane) => (lane.first < day ? lane.first : day), asOf);
    return trendDays(first, asOf).map((day) => ({
      day,
      counts: perKind((kind) => holdersOf(lanes, kind, day)),
    }));
  }

  /** Both, for a workbook; noted in the audit trail. */
  async export(reader: Reader, asOf = this.clock.today()): Promise<{ board: Scoreboard; trend: TrendPoint[] }> {
    const board = await this.scoreboard(reader, asOf);
    const trend = await this.trend(reader, asOf);
    await this.db.transaction(() =>
      this.audit.record({
        by: reader,
        act: 'goals.scoreboard.export',
        subjectKind: 'scoreboard',
        subjectId: asOf,
        after: { asOf, unit: board.unit },
      }),
    );
    return { board, trend };
  }
}

function trendDays(first: string, asOf: string): string[] {
  const last = Number(asOf.slice(0, 4));
  const from = Math.max(Number(first.slice(0, 4)), last - LONGEST_TREND);
  const days: string[] = [];
  for (let year = from; year < last; year += 1) days.push(`${year}-12-31`);
  return [...days, asOf];
}

const perKind = (count: (kind: TitleKind) => number): Record<TitleKind, number> =>
  Object.fromEntries(TITLE_KINDS.map((kind) => [kind, count(kind)])) as Record<TitleKind, number>;
