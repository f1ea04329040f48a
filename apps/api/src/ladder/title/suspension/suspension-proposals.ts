import { Injectable } from '@nestjs/common';
import type { NamedDishonest } from '../../../credit';
import { Inbox } from '../../../notifications';
import { Clock } from '../../../platform/clock';
import { DishonestHolderRepository } from './dishonest-holder.repository';

/** A holder on a list of serious dishonesty is proposed for suspension: a person decides, nothing happens by itself. */
@Injectable()
export class SuspensionProposals {
  constructor(
    private readonly holders: DishonestHolderRepository,
    private readonly inbox: Inbox,
    private readonly clock: Clock,
  ) {}

  readonly follow = async (named: readonly NamedDishonest[]): Promise<void> => {
    const ids = [...new Set(named.map(({ enterpriseId }) => enterpriseId))];
    const held = new Map(
      (await this.holders.holding(ids, this.clock.today())).map(({ enterpriseId, name }) => [enterpriseId, name]),
    );
    for (const { enterpriseId, recordId, document } of named) {
      const name = held.get(enterpriseId);
      if (name === undefined) continue;
      await this.inbox.tell({
        to: { role: 'bureau' },
        key: `title:dishonest:${recordId}`,
        code: 'title.suspension_proposed',
        details: { name, document },
        link: `/enterprises/${enterpriseId}/titles`,
      });
    }
  };
}
