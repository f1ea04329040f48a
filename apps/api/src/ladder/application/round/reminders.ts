import { Injectable } from '@nestjs/common';
import { phaseOf } from '@yanzhen/domain/ladder/application/round';
import { addDays } from '@yanzhen/domain/shared/calendar-day';
import { Inbox } from '../../../notifications';
import { Clock } from '../../../platform/clock';
import { Database } from '../../../platform/database/database';
import { ApplicationRepository } from '../application.repository';
import { Assessing } from '../assessing';
import type { RoundEntity } from './round.entity';
import { RoundRepository } from './round.repository';

/** So many days before the end, whoever has begun and not handed in is told. */
const CLOSING_DAYS = 7;
/** Told in one transaction. */
const PIECE = 200;

/** Tells enterprises of a round: those that are eligible and have not applied, and those whose draft is about to be late. Once each. */
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
    for (const round of await this.rounds.closingFrom(today)) {
      if (phaseOf(round, today) !== 'open') continue;
      await this.tellEligible(round);
      if (addDays(today, CLOSING_DAYS) >= round.closesOn) await this.tellDrafts(round);
    }
  }

  private async tellEligible(round: RoundEntity): Promise<void> {
    const eligible = await this.assessing.eligible(round.tier, round.scope);
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
