import { Injectable } from '@nestjs/common';
import { type CadenceTier, dueOn } from '@yanzhen/domain/liaison/cadence';
import { Clock } from '../../platform/clock';
import { Database } from '../../platform/database/database';
import { Registry } from '../../registry';
import { AssignmentRepository, type Running } from '../assignment/assignment.repository';
import { Rules } from '../campaign/rules';
import { type CareColumns, CareRepository } from './care.repository';
import { LastVisits } from './last-visits.repository';

const CHUNK = 500;

/** Derives when each enterprise has to be visited next, whenever something that it follows from has changed. */
@Injectable()
export class Care {
  constructor(
    private readonly db: Database,
    private readonly rows: CareRepository,
    private readonly assignments: AssignmentRepository,
    private readonly visits: LastVisits,
    private readonly registry: Registry,
    private readonly rules: Rules,
    private readonly clock: Clock,
  ) {}

  /** In the caller's transaction. */
  async rebuild(enterpriseIds: readonly number[]): Promise<void> {
    for (let from = 0; from < enterpriseIds.length; from += CHUNK)
      await this.slice(enterpriseIds.slice(from, from + CHUNK));
  }

  /** Every enterprise, slice by slice: after a change of the rhythm, and nightly, for tiers and periods that ran out. */
  async rebuildAll(): Promise<void> {
    for (let after = 0; ;) {
      const ids = await this.rows.known(after, CHUNK);
      const last = ids.at(-1);
      if (last === undefined) return;
      await this.db.transaction(() => this.slice(ids));
      after = last;
    }
  }

  /** Which of the enterprises have a 包联领导 today. */
  readonly led = async (enterpriseIds: readonly number[]): Promise<ReadonlySet<number>> => {
    const running = await this.assignments.running(enterpriseIds, this.clock.today());
    return new Set(running.filter(({ role }) => role === 'leader').map(({ enterpriseId }) => enterpriseId));
  };

  /** An enterprise belongs to another unit now. In the caller's transaction. */
  readonly place = ({ id }: { readonly id: number }): Promise<void> => this.rows.place([id]);

  private async slice(ids: readonly number[]): Promise<void> {
    if (ids.length === 0) return;
    const today = this.clock.today();
    const since = beginnings(await this.assignments.running(ids, today));
    const tiers = await this.registry.columns.of('tier', ids, today);
    const visited = await this.visits.of(ids);
    const { cadence } = await this.rules.now();
    const rows = [...since].map(([enterpriseId, sinceOn]): CareColumns => {
      const lastVisitOn = visited.get(enterpriseId) ?? null;
      const tier = (tiers.get(enterpriseId) ?? 'none') as CadenceTier;
      return { enterpriseId, sinceOn, lastVisitOn, dueOn: dueOn(lastVisitOn ?? sinceOn, tier, cadence) };
    });
    await this.rows.replace(ids, rows);
    await this.registry.leaders.mark(ids);
  }
}

/** The day from which an enterprise is looked after without a break by somebody who still does; they come in the order of their days. */
function beginnings(running: readonly Running[]): Map<number, string> {
  const since = new Map<number, string>();
  for (const { enterpriseId, startsOn } of running) if (!since.has(enterpriseId)) since.set(enterpriseId, startsOn);
  return since;
}
