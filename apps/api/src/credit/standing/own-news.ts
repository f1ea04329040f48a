import { Injectable } from '@nestjs/common';
import { Accounts } from '../../identity';
import { Inbox } from '../../notifications';
import type { StandingChanged } from './standing-news';

/** An enterprise hears when its own standing changes, and where it reads why. */
@Injectable()
export class OwnNews {
  constructor(
    private readonly inbox: Inbox,
    private readonly accounts: Accounts,
  ) {}

  readonly follow = async (changes: readonly StandingChanged[]): Promise<void> => {
    const heard = new Set(await this.accounts.enterprisesWithPeople(changes.map(({ enterpriseId }) => enterpriseId)));
    for (const { enterpriseId, to, on } of changes.filter((change) => heard.has(change.enterpriseId)))
      await this.inbox.tell({
        to: { enterpriseId },
        key: `credit:standing:${enterpriseId}:${on}:${to}`,
        code: 'credit.standing_changed',
        details: { standing: to },
        link: `/enterprises/${enterpriseId}/credit`,
      });
  };
}
