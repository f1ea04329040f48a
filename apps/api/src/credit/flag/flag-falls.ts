import { Injectable } from '@nestjs/common';
import { fallOf } from '@yanzhen/domain/credit/flag/given';
import { AuditTrail } from '../../audit';
import { Inbox } from '../../notifications';
import { Clock } from '../../platform/clock';
import type { EnterprisesMerged } from '../../registry';
import type { StandingChanged } from '../standing/standing-news';
import { FlagRepository } from './flag.repository';

const GROUND = '被列入经营异常名录或严重失信主体名单';

/** When the ground of a flag falls: gone at once, or put before a person; inside the transaction that changes the standing. */
@Injectable()
export class FlagFalls {
  constructor(
    private readonly flags: FlagRepository,
    private readonly inbox: Inbox,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  readonly follow = async (changes: readonly StandingChanged[]): Promise<void> => {
    const turned = new Map(
      changes
        .filter(({ from, to }) => (from === 'blocked') !== (to === 'blocked'))
        .map((one) => [one.enterpriseId, one]),
    );
    for (const flag of turned.size ? await this.flags.standing([...turned.keys()]) : []) {
      const change = turned.get(flag.enterpriseId);
      if (!change) continue;
      const fall = fallOf({ use: flag.useFor, tone: flag.tone, state: flag.state }, change.to);
      if (fall === 'automatic') {
        await this.flags.change(flag, { state: 'revoked', revokedAt: this.clock.now(), revokeReason: GROUND });
        await this.record('credit.flag.fall', flag.id, { state: 'revoked', reason: GROUND });
      } else if (fall === 'proposed') {
        await this.flags.change(flag, { groundFellOn: change.on });
        await this.record('credit.flag.ground', flag.id, { groundFellOn: change.on });
        await this.inbox.tell({
          to: { role: 'bureau' },
          key: `flag:${flag.id}:fell:${change.on}`,
          code: 'flag.ground_fell',
          details: { count: 1 },
          link: `/credit-flags?use=${flag.useFor}&show=due`,
        });
      } else if (flag.groundFellOn !== null) {
        await this.flags.change(flag, { groundFellOn: null });
        await this.record('credit.flag.ground', flag.id, { groundFellOn: null });
      }
    }
  };

  readonly followMerge = ({ from, into }: EnterprisesMerged): Promise<void> => this.flags.move(from, into);

  private record(act: string, subjectId: number, after: object) {
    return this.audit.record({ by: null, act, subjectKind: 'credit_flag', subjectId, after });
  }
}
