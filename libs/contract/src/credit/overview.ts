import type { UnitCode } from '@yanzhen/domain/identity/unit';

export interface UnitStandings {
  unitCode: UnitCode;
  blocked: number;
  restricted: number;
  priority: number;
}

/** How enterprises in sight stand today; whoever is not counted stands normal. */
export interface CreditOverview {
  asOf: string;
  units: UnitStandings[];
  /** Negative records and commendations in force whose last day is near. */
  ending: { days: number; records: number };
}
