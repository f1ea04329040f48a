import { Injectable } from '@nestjs/common';
import type { PublicPublicity, RaiseObjection } from '@yanzhen/contract/ladder/publicity';
import { isRunning } from '@yanzhen/domain/calendar/publicity-span';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { Inbox } from '../../../notifications';
import { Clock } from '../../../platform/clock';
import { Database } from '../../../platform/database/database';
import { RoundService } from '../round/round.service';
import type { PublicityEntity } from './publicity.entity';
import { PublicityRepository } from './publicity.repository';
import { PublicNamesRepository } from './public-names.repository';

/** What anybody may read and say, without a sign-in: names of enterprises, nothing of a person. */
@Injectable()
export class PublicLists {
  constructor(
    private readonly db: Database,
    private readonly rows: PublicityRepository,
    private readonly names: PublicNamesRepository,
    private readonly rounds: RoundService,
    private readonly inbox: Inbox,
    private readonly clock: Clock,
  ) {}

  async all(): Promise<PublicPublicity[]> {
    const shown: PublicPublicity[] = [];
    for (const publicity of await this.rows.begun(this.clock.today())) shown.push(await this.show(publicity));
    return shown;
  }

  /** @throws DomainError `ladder.publicity_not_found`, also before its first day. */
  async one(id: number): Promise<PublicPublicity> {
    return this.show(await this.mustFind(id));
  }

  /** @throws DomainError `publicity.not_running`, `publicity.not_on_list` */
  async object(id: number, { applicationId, name, contact, content }: RaiseObjection): Promise<void> {
    await this.db.transaction(async () => {
      const publicity = await this.mustFind(id);
      if (!isRunning(publicity, this.clock.today())) throw new DomainError('publicity.not_running', 'rule', {});
      const listed = await this.names.ofPublicity(id);
      if (applicationId !== null && !listed.some((one) => one.id === applicationId))
        throw new DomainError('publicity.not_on_list', 'rule', {});
      const person = { name: name.trim(), contact: contact.trim(), content: content.trim() };
      const open = { state: 'open', answer: null, answeredBy: null, answeredAt: null } as const;
      const objectionId = await this.rows.addObjection({
        publicityId: id,
        applicationId,
        ...person,
        ...open,
        createdAt: this.clock.now(),
      });
      await this.inbox.tell({
        to: { role: 'bureau' },
        key: `objection:${objectionId}`,
        code: 'application.objection',
        details: { title: publicity.title },
        link: `/rounds/${publicity.roundId}/publicity`,
      });
    });
  }

  /** @throws DomainError `ladder.publicity_not_found`, also before its first day. */
  async mustFind(id: number): Promise<PublicityEntity> {
    const publicity = await this.rows.byId(id);
    if (!publicity || publicity.startsOn > this.clock.today())
      throw new DomainError('ladder.publicity_not_found', 'not_found', { id });
    return publicity;
  }

  private async show(publicity: PublicityEntity): Promise<PublicPublicity> {
    const { tier } = await this.rounds.mustFind(publicity.roundId);
    return {
      id: publicity.id,
      title: publicity.title,
      contact: publicity.contact,
      tier,
      startsOn: publicity.startsOn,
      endsOn: publicity.endsOn,
      estimated: publicity.estimated,
      running: isRunning(publicity, this.clock.today()),
      enterprises: await this.names.ofPublicity(publicity.id),
    };
  }
}
