import { Injectable } from '@nestjs/common';
import { phaseOf } from '@yanzhen/domain/ladder/application/round';
import { addDays } from '@yanzhen/domain/shared/calendar-day';
import { Inbox } from '../../../notifications';
import { Clock } from '../../../platform/clock';
import { Database } from '../../../platform/database/database';
import { ApplicationRepository } from '../application.repository';
import { Assessing } from '../assessing';
import { pinnedOf } from './pinned';
import type { RoundEntity } from './round.entity';
import { RoundRepository } from './round.repository';

/** So many days before the end, whoever has begun and not handed in is told. */
const CLOSING_DAYS = 7;
/** So many days before its day a unit is told what it has still to review. */
const REVIEW_DAYS = 3;
/** Told in one transaction. */
const PIECE = 200;

/** Tells enterprises of a round (those that are eligible and have not applied, those whose draft is about to be late) and units whose day is near. Once each. */
@Injectable()
export class Reminders {
  constructor(
    private readonly db: Database,
    private readonly rounds: RoundRepository,
    private readonly applications: ApplicationRepository,
    private readonly assessing: Assessing,
    private readonly inbox: Inbox,
    private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    const today = this.clock.today();
    for (const round of await this.rounds.all()) await this.tellUnits(round, today);
    for (const round of await this.rounds.closingFrom(today)) {
      if (phaseOf(round, today) !== 'open') continue;
      await this.tellEligible(round);
      if (addDays(today, CLOSING_DAYS) >= round.closesOn) await this.tellDrafts(round);
    }
  }

  /** Every unit whose day is near and that has something left to review. */
  private async tellUnits({ id, name, deadlines }: RoundEntity, today: string): Promise<void> {
    const near = deadlines.filter(({ day }) => today <= day && day <= addDays(today, REVIEW_DAYS));
    if (near.length === 0) return;
    const waiting = await this.rounds.waitingByUnit(id);
    for (const { unitCode, day } of near) {
      const count = waiting.get(unitCode) ?? 0;
      if (count === 0) continue;
      const news = { key: `round:${id}:review:${day}`, code: 'application.review_due', link: `/rounds/${id}` } as const;
      await this.db.transaction(() =>
        this.inbox.tell({ ...news, to: { role: 'county', unitCode }, details: { round: name, count, day } }),
      );
    }
  }

  private async tellEligible(round: RoundEntity): Promise<void> {
    const eligible = await this.assessing.eligible(round.tier, round.scope, pinnedOf(round));
    const applied = new Set(await this.applications.applicants(round.id));
    const waiting = eligible.filter((id) => !applied.has(id));
    await this.tell(waiting, round, 'application.eligible');
  }

  private async tellDrafts(round: RoundEntity): Promise<void> {
    const drafts = await this.applications.ofRound(round.id, ['draft', 'returned']);
    await this.tell(drafts.map(({ enterpriseId }) => enterpriseId), round, 'application.closing'); // prettier-ignore
  }

  private async tell(
    enterpriseIds: number[],
    round: RoundEntity,
    code: 'application.eligible' | 'application.closing',
  ) {
    for (let from = 0; from < enterpriseIds.length; from += PIECE) {
      await this.db.transaction(async () => {
        for (const enterpriseId of enterpriseIds.slice(from, from + PIECE)) {
          await this.inbox.tell({
            to: { enterpriseId },
            key: `round:${round.id}:${code}`,
            code,
            details: { round: round.name, closesOn: round.closesOn },
            link: '/rounds',
          });
        }
      });
    }
  }
}
