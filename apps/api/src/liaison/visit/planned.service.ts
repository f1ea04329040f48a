import { Injectable } from '@nestjs/common';
import type { PlannedVisits } from '@yanzhen/contract/liaison/planned';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { Clock } from '../../platform/clock';
import { Registry } from '../../registry';
import { Rules } from '../campaign/rules';
import { VisitReading } from './visit-reading';
import { VisitRepository } from './visit.repository';

/** Says, before a visit is planned, who else goes there and how often people were there this year. */
@Injectable()
export class PlannedService {
  constructor(
    private readonly registry: Registry,
    private readonly rules: Rules,
    private readonly visits: VisitRepository,
    private readonly reading: VisitReading,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `registry.enterprise_not_found` */
  async at(reader: Reader, id: number, on: string | undefined): Promise<PlannedVisits> {
    await this.registry.mustFind(reader, id);
    const today = this.clock.today();
    const year = Number((on ?? today).slice(0, 4));
    const { yearlyQuota, soonDays, confirmed } = await this.rules.now();
    const [last] = await this.visits.ofEnterprise(id, 1);
    return {
      planned: await this.reading.rows(reader, await this.visits.plannedAt(id, today)),
      lastVisitOn: last?.visitedOn ?? null,
      quota: { year, used: await this.visits.countIn(id, year), limit: yearlyQuota, confirmed },
      // What is due "soon" may as well be done on somebody else's day.
      nearDays: soonDays,
    };
  }
}
