import { Injectable } from '@nestjs/common';
import type { CreditOverview, UnitStandings } from '@yanzhen/contract/credit/overview';
import { ENDING_SOON_DAYS } from '@yanzhen/domain/credit/record';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { UNIT_CODES } from '@yanzhen/domain/identity/unit';
import { Clock } from '../../platform/clock';
import { sightSql } from '../../registry';
import { RecordListRepository } from '../list/record-list.repository';
import { OverviewRepository, type StandingCount } from './overview.repository';

const EVERY_RECORD = 1_000_000_000;

/** How the enterprises in sight stand, unit by unit; every number has its list. */
@Injectable()
export class OverviewService {
  constructor(
    private readonly standings: OverviewRepository,
    private readonly records: RecordListRepository,
    private readonly clock: Clock,
  ) {}

  async of(reader: Reader): Promise<CreditOverview> {
    const asOf = this.clock.today();
    const within = sightSql(reader, 'e');
    const counts = await this.standings.byUnit(within, asOf);
    const filter = { endsWithin: ENDING_SOON_DAYS };
    const ending = await this.records.count({ filter, today: asOf, within }, EVERY_RECORD);
    return { asOf, units: unitsOf(counts, reader), ending: { days: ENDING_SOON_DAYS, records: ending } };
  }
}

function unitsOf(counts: readonly StandingCount[], { role, unitCode }: Reader): UnitStandings[] {
  const of = (unit: string, standing: string) =>
    counts.find((one) => one.unitCode === unit && one.standing === standing)?.firms ?? 0;
  return UNIT_CODES.filter((unit) => role !== 'county' || unit === unitCode).map((unit) => ({
    unitCode: unit,
    blocked: of(unit, 'blocked'),
    restricted: of(unit, 'restricted'),
    priority: of(unit, 'priority'),
  }));
}
