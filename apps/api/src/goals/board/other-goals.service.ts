import { Injectable } from '@nestjs/common';
import type { ReportedValue } from '@yanzhen/contract/goals/goal';
import type { OtherGoal } from '@yanzhen/contract/goals/scoreboard';
import { FORMATION_WAN, factsYear } from '@yanzhen/domain/goals/counted-facts';
import { isCounted, isLabelGoal, labelsCounted } from '@yanzhen/domain/goals/counted-labels';
import { inForce, isTitleGoal, reaches, targetWords } from '@yanzhen/domain/goals/goal';
import { FORMATION_BARS } from '@yanzhen/domain/goals/targets';
import type { Reader } from '@yanzhen/domain/identity/reader';
import type { UnitCode } from '@yanzhen/domain/identity/unit';
import { Labels } from '../../ladder';
import { Clock } from '../../platform/clock';
import { Registry } from '../../registry';
import { toReported } from '../report/report.dto';
import { ReportRepository } from '../report/report.repository';
import type { GoalEntity } from '../row/goal.entity';
import { GoalRepository } from '../row/goal.repository';
import { type BoardSight, boardSight } from '../sight';

interface Counted {
  readonly value: number;
  readonly rows: number;
  readonly basis: string;
}

/** The policy's other numeric targets: counted where the register can, reported beside it, else told as not yet reported. */
@Injectable()
export class OtherGoalsService {
  constructor(
    private readonly goals: GoalRepository,
    private readonly reports: ReportRepository,
    private readonly registry: Registry,
    private readonly labels: Labels,
    private readonly clock: Clock,
  ) {}

  /** A county sees what is counted of it; what is reported is the city's. */
  all(reader: Reader, asOf = this.clock.today()): Promise<OtherGoal[]> {
    return this.of(boardSight(reader), asOf);
  }

  async of({ unit, units }: BoardSight, asOf: string): Promise<OtherGoal[]> {
    const [rows, fromFacts, reports] = await Promise.all([
      this.goals.all(),
      this.fromFacts(units, asOf),
      unit === null ? this.reports.all() : [],
    ]);
    const values = reports.map(toReported);
    const goals = inForce(rows, asOf).filter((goal) => !isTitleGoal(goal) && (unit === null || isCounted(goal)));
    const counted = new Map([...fromFacts, ...(await this.fromLabels(goals, units, asOf))]);
    return goals.map((goal) => {
      const history = values.filter(({ code }) => code === goal.code);
      return told(goal, counted.get(goal.code), latest(history, asOf), history);
    });
  }

  /** Nothing while nobody has stated the year's revenue: zero would be a claim. */
  private async fromFacts(units: readonly UnitCode[], asOf: string): Promise<Map<string, Counted>> {
    const basis = `facts.${factsYear(asOf)}`;
    const figures = await this.registry.figuresOf(units, factsYear(asOf), FORMATION_WAN);
    const counted = new Map<string, Counted>();
    if (figures.reported === 0) return counted;
    FORMATION_BARS.forEach((bar, at) => {
      const firms = figures.reaching[at] ?? 0;
      counted.set(`goose-${bar}`, { value: firms, rows: firms, basis });
    });
    if (figures.revenue > 0)
      counted.set('rd-intensity', { value: (figures.rndExpense / figures.revenue) * 100, rows: figures.both, basis });
    return counted;
  }

  /** Nothing while no label of the goal was ever registered. The list behind is `GET /labels` of the same goal, units and days. */
  private async fromLabels(goals: readonly GoalEntity[], units: readonly UnitCode[], asOf: string) {
    const counted = new Map<string, Counted>();
    const ask = async ({ code, ...goal }: GoalEntity) => {
      if (!isLabelGoal(code)) return;
      const [ever, within] = await Promise.all([
        this.labels.countForGoal(code, units, { ever: true }),
        this.labels.countForGoal(code, units, labelsCounted(goal, asOf)),
      ]);
      if (all(ever) === 0) return;
      const value = all(within);
      counted.set(code, { value, rows: value, basis: goal.yearly ? `labels.${asOf.slice(0, 4)}` : 'labels' });
    };
    await Promise.all(goals.map(ask));
    return counted;
  }
}

const all = (counts: readonly { readonly labels: number }[]): number =>
  counts.reduce((sum, { labels }) => sum + labels, 0);

/** Of the days up to `asOf` the last whose figure was not taken back. */
function latest(history: readonly ReportedValue[], asOf: string): ReportedValue | null {
  const days = new Map<string, ReportedValue>();
  for (const one of history) if (one.asOf <= asOf && !days.has(one.asOf)) days.set(one.asOf, one);
  return [...days.values()].find(({ value }) => value !== null) ?? null;
}

function told(
  goal: GoalEntity,
  counted: Counted | undefined,
  reported: ReportedValue | null,
  history: ReportedValue[],
): OtherGoal {
  const value = counted?.value ?? null;
  const shown = reported?.value ?? value;
  return {
    id: goal.id,
    version: goal.version,
    code: goal.code,
    what: goal.zh,
    whatEn: goal.en,
    target: targetWords(goal),
    measure: goal.measure,
    horizon: goal.horizon,
    how: isCounted(goal) ? 'counted' : 'reported',
    clause: goal.clause,
    value,
    basis: counted?.basis ?? null,
    rows: counted?.rows ?? null,
    reported,
    history,
    met: shown === null ? null : reaches(goal, shown),
  };
}
