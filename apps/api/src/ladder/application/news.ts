import { Injectable } from '@nestjs/common';
import type { Receivers } from '@yanzhen/domain/identity/receivers';
import type { UnitCode } from '@yanzhen/domain/identity/unit';
import type { ApplicationState } from '@yanzhen/domain/ladder/application/application';
import type { ApplicationAct } from '@yanzhen/domain/ladder/application/life';
import type { NotificationCode } from '@yanzhen/domain/notifications/notification';
import { Inbox } from '../../notifications';
import type { ApplicationEntity } from './application.entity';

export interface About {
  readonly name: string;
  readonly unitCode: UnitCode;
  readonly roundName: string;
}

type Side = 'enterprise' | 'county' | 'city';

/** Whom a step is told, and in which words. */
const TOLD: Readonly<Partial<Record<ApplicationAct, readonly (readonly [Side, NotificationCode])[]>>> = {
  submit: [['county', 'application.submitted']],
  county_pass: [
    ['enterprise', 'application.moved'],
    ['city', 'application.for_city'],
  ],
  county_return: [['enterprise', 'application.returned']],
  county_reject: [['enterprise', 'application.rejected']],
  city_return: [
    ['enterprise', 'application.returned'],
    ['county', 'application.returned'],
  ],
  city_propose: [['city', 'application.proposed']],
  city_propose_reject: [['city', 'application.proposed']],
  city_approve: [['enterprise', 'application.moved']],
  city_approve_reject: [
    ['enterprise', 'application.rejected'],
    ['county', 'application.rejected'],
  ],
  publish: [['enterprise', 'application.moved']],
  uphold: [['enterprise', 'application.rejected']],
  recommend: [['enterprise', 'application.moved']],
  recognise: [
    ['enterprise', 'application.moved'],
    ['county', 'application.moved'],
  ],
  not_recognise: [['enterprise', 'application.moved']],
};

/** Tells the people concerned of each step, in its transaction. */
@Injectable()
export class ApplicationNews {
  constructor(private readonly inbox: Inbox) {}

  async of(
    act: ApplicationAct,
    { id, version, enterpriseId }: Pick<ApplicationEntity, 'id' | 'version' | 'enterpriseId'>,
    state: ApplicationState,
    about: About,
  ): Promise<void> {
    for (const [side, code] of TOLD[act] ?? []) {
      const to: Receivers =
        side === 'enterprise'
          ? { enterpriseId }
          : side === 'county'
            ? { role: 'county', unitCode: about.unitCode }
            : { role: 'bureau' };
      await this.inbox.tell({
        to,
        key: `application:${id}:${version}:${code}`,
        code,
        details: { name: about.name, round: about.roundName, state },
        link: `/applications/${id}`,
      });
    }
  }
}
