import { Injectable } from '@nestjs/common';
import type { UnitCode } from '@yanzhen/domain/identity/unit';
import type { ApplicationState } from '@yanzhen/domain/ladder/application/application';
import type { BookTier } from '@yanzhen/domain/ladder/rulebook/rulebook';
import { Database } from '../../platform/database/database';
import { among } from '../../registry';

/** An application as forecasting sees it. */
export interface ApplicationOnItsWay {
  readonly id: number;
  readonly enterpriseId: number;
  readonly unitCode: UnitCode;
  readonly state: ApplicationState;
}

/** Of the decided applications that once stood at a step: how many were recognised. */
export interface StepOutcome {
  readonly tier: BookTier;
  readonly step: ApplicationState;
  readonly successes: number;
  readonly of: number;
}

const DECIDED: readonly ApplicationState[] = ['recognised', 'not_recognised', 'rejected', 'withdrawn'];
const ROWS = 'application a JOIN application_round r ON r.id = a.round_id JOIN enterprise e ON e.id = a.enterprise_id';

@Injectable()
export class PipelineRepository {
  constructor(private readonly db: Database) {}

  inStates(
    units: readonly UnitCode[],
    tiers: readonly BookTier[],
    states: readonly ApplicationState[],
  ): Promise<ApplicationOnItsWay[]> {
    const [within, of, at] = [among('e.unit_code', units), among('r.tier', tiers), among('a.state', states)];
    return this.db.query<ApplicationOnItsWay[]>(
      `SELECT a.id AS id, a.enterprise_id AS enterpriseId, e.unit_code AS unitCode, a.state AS state
         FROM ${ROWS} WHERE ${at.sql} AND ${of.sql} AND ${within.sql} ORDER BY a.id`,
      [...at.params, ...of.params, ...within.params],
    );
  }

  async outcomes(units: readonly UnitCode[], steps: readonly ApplicationState[]): Promise<StepOutcome[]> {
    const [within, over, stood] = [among('e.unit_code', units), among('a.state', DECIDED), among('t.to_state', steps)];
    const rows = await this.db.query<
      (Pick<StepOutcome, 'tier' | 'step'> & { successes: string | number; decided: string | number })[]
    >(
      `SELECT r.tier AS tier, s.step AS step, COUNT(*) AS decided,
              SUM(CASE WHEN a.state = 'recognised' THEN 1 ELSE 0 END) AS successes
         FROM (SELECT DISTINCT t.application_id AS application, t.to_state AS step FROM application_act t WHERE ${stood.sql}) s
         JOIN ${ROWS.replace('application a', 'application a ON a.id = s.application')}
        WHERE ${over.sql} AND ${within.sql} GROUP BY r.tier, s.step`,
      [...stood.params, ...over.params, ...within.params],
    );
    return rows.map(({ tier, step, successes, decided }) => ({
      tier,
      step,
      successes: Number(successes),
      of: Number(decided),
    }));
  }
}
