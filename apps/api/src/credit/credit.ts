import { Injectable } from '@nestjs/common';
import type { CreditStanding } from '@yanzhen/domain/credit/standing';
import { RecordRepository } from './record/record.repository';
import { PeriodRepository } from './standing/period.repository';
import { StandingNews } from './standing/standing-news';

/** The few things that other rooms ask of the credit room. */
@Injectable()
export class Credit {
  constructor(
    /** News that an enterprise stands otherwise than was told before. */
    readonly news: StandingNews,
    private readonly records: RecordRepository,
    private readonly periods: PeriodRepository,
  ) {}

  /**
   * Where enterprises stand on a day, by all that is known now. Only those that the room was fed about: by a record of their own, or
   * by a list that reaches back to the day; of the others nobody knows anything.
   */
  async standingOf(enterpriseIds: readonly number[], day: string): Promise<Map<number, CreditStanding>> {
    const others = await this.periods.on(enterpriseIds, day);
    const since = await this.records.listedSince();
    const fed =
      since !== null && since <= day
        ? new Set(enterpriseIds)
        : new Set(await this.records.decidedBy(enterpriseIds, day));
    return new Map(enterpriseIds.filter((id) => fed.has(id)).map((id) => [id, others.get(id) ?? 'normal']));
  }
}
