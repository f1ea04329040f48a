import { Injectable } from '@nestjs/common';
import { standingPeriods } from '@yanzhen/domain/credit/standing';
import { addDays } from '@yanzhen/domain/shared/calendar-day';
import { Clock } from '../../platform/clock';
import { Database } from '../../platform/database/database';
import { RuleVersions } from '../rule/rule-versions';
import { RecordRepository } from '../record/record.repository';
import { FOR_EVER, type NewPeriod, PeriodRepository } from './period.repository';
import { type StandingChanged, StandingNews } from './standing-news';
import { ToldRepository } from './told.repository';

const CHUNK = 2000;
/** A house that stood still for so many days still tells what happened meanwhile. */
const LOOK_BACK_DAYS = 60;

/** Derives where enterprises stand through time, and tells when today's standing is another than was told. */
@Injectable()
export class Standings {
  constructor(
    private readonly db: Database,
    private readonly records: RecordRepository,
    private readonly versions: RuleVersions,
    private readonly periods: PeriodRepository,
    private readonly told: ToldRepository,
    private readonly news: StandingNews,
    private readonly clock: Clock,
  ) {}

  /** After anything that may have changed it, in the caller's transaction. */
  async rebuild(enterpriseIds: readonly number[]): Promise<void> {
    const ids = [...new Set(enterpriseIds)];
    for (let from = 0; from < ids.length; from += CHUNK) await this.slice(ids.slice(from, from + CHUNK));
  }

  /** Everybody, slice by slice: after the rules themselves have changed. */
  async rebuildAll(): Promise<void> {
    for (let after = 0; ;) {
      const ids = await this.records.known(after, CHUNK);
      const last = ids.at(-1);
      if (last === undefined) return;
      await this.db.transaction(() => this.slice(ids));
      after = last;
    }
  }

  /** What midnight changed: nothing is computed, only told. Bears being done twice. */
  async tellTurned(): Promise<void> {
    const today = this.clock.today();
    const first = addDays(today, -LOOK_BACK_DAYS);
    const ids = await this.periods.turnedBetween(first, today, addDays(first, -1), addDays(today, -1));
    for (let from = 0; from < ids.length; from += CHUNK)
      await this.db.transaction(() => this.tell(ids.slice(from, from + CHUNK)));
  }

  private async slice(ids: readonly number[]): Promise<void> {
    const byFirm = await this.records.weighedOf(ids);
    const versions = await this.versions.all();
    const periods = [...byFirm].flatMap(([enterpriseId, records]) =>
      standingPeriods(records, versions)
        .filter(({ standing }) => standing !== 'normal')
        .map(({ standing, from, to }): NewPeriod => ({ enterpriseId, standing, fromOn: from, toOn: to ?? FOR_EVER })),
    );
    await this.periods.replace(ids, periods);
    await this.tell(ids);
    await this.news.tellDishonest(await this.records.dishonestOn(ids, this.clock.today()));
  }

  private async tell(ids: readonly number[]): Promise<void> {
    const on = this.clock.today();
    const now = await this.periods.on(ids, on);
    const before = await this.told.last(ids);
    const changes = ids
      .map((enterpriseId): StandingChanged => {
        const [from, to] = [before.get(enterpriseId) ?? 'normal', now.get(enterpriseId) ?? 'normal'];
        return { enterpriseId, from, to, on };
      })
      .filter(({ from, to }) => from !== to);
    const toldAt = this.clock.now();
    await this.told.tell(changes.map(({ enterpriseId, to }) => ({ enterpriseId, standing: to, sinceOn: on, toldAt })));
    await this.news.tell(changes);
  }
}
