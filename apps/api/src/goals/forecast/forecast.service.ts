import { Injectable } from '@nestjs/common';
import type { Forecast, ForecastFilter } from '@yanzhen/contract/goals/forecast';
import { forecastOf, type ForecastSum, outlookOf } from '@yanzhen/domain/goals/forecast/forecast';
import { mustReadBands } from '@yanzhen/domain/goals/forecast/rate';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { AssumptionService } from './assumption.service';
import { type ForecastBasis, ForecastBases } from './forecast-basis';
import { type ForecastQuestion, ForecastQuestions } from './forecast-question';

export interface Foreseen {
  readonly question: ForecastQuestion;
  readonly basis: ForecastBasis;
  readonly sum: ForecastSum;
}

/** Will the goal be met? What is registered, what is on its way, what may follow, each with its assumption. */
@Injectable()
export class ForecastService {
  constructor(
    private readonly questions: ForecastQuestions,
    private readonly bases: ForecastBases,
    private readonly assumptions: AssumptionService,
  ) {}

  async forecast(reader: Reader, filter: ForecastFilter): Promise<Forecast> {
    const { question, basis, sum } = await this.foresee(reader, filter);
    const { goal, sight, today, to, needed, neededBy } = question;
    const { valid, coming, ending, registered } = basis.sorted;
    return {
      ...{ code: goal.code, kind: goal.kind, today, to, unit: sight.unit, opens: sight.opens, needed, neededBy },
      goal: sight.unit === null ? barOf(goal) : null,
      valid: valid.length,
      coming: coming.length,
      ending: ending.length,
      registered: registered.length,
      lines: sum.lines.map((line) => ({ ...line })),
      total: sum.total,
      outlook: needed === null ? null : outlookOf(sum.total, needed),
      missing: missingOf(question, basis),
      saved: await this.assumptions.of(goal.code),
    };
  }

  async foresee(reader: Reader, { rates, ...filter }: ForecastFilter): Promise<Foreseen> {
    const edited = mustReadBands(rates ?? '');
    const question = await this.questions.of(reader, filter);
    const basis = await this.bases.of(question);
    const { bands: saved } = await this.assumptions.of(question.goal.code);
    const sum = forecastOf(basis.sorted, { edited, saved, ...(await this.bases.observed(question)) });
    return { question, basis, sum };
  }
}

const barOf = ({ target, comparison, horizon }: ForecastQuestion['goal']): Forecast['goal'] =>
  target === null || comparison === null ? null : { target, comparison, horizon };

/** What is missing on the day by what is registered. */
export const missingOf = ({ needed }: ForecastQuestion, { sorted }: ForecastBasis): number | null =>
  needed === null ? null : Math.max(0, needed - sorted.registered.length);
