import { Injectable } from '@nestjs/common';
import type { BatchAnswer } from '@yanzhen/contract/platform/batch';
import type { ActOnMany } from '@yanzhen/contract/tickets/bulk';
import type { ActOnTicket } from '@yanzhen/contract/tickets/ticket';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { speaksFor } from '@yanzhen/domain/tickets/addressee';
import { filled } from '@yanzhen/domain/tickets/template/placeholders';
import { Clock } from '../../platform/clock';
import { oneByOne } from '../../platform/http/batch';
import { TicketActs } from '../ticket/ticket-acts';
import { numberOf, TicketReading } from '../ticket/ticket-reading';

/**
 * The same act for many, each as if it stood alone: a transaction, a history line and an audit record of its own. `{企业}` and the
 * like say of each what they say of it.
 */
@Injectable()
export class BulkActs {
  constructor(
    private readonly acts: TicketActs,
    private readonly reading: TicketReading,
    private readonly clock: Clock,
  ) {}

  /** Pressed twice, the second finds each changed and does nothing. */
  act(by: Reader, many: ActOnMany): Promise<BatchAnswer> {
    return oneByOne(many.items, async ({ id, version }) =>
      this.acts.act(by, id, await this.actOf(by, many, id, version)),
    );
  }

  /** @throws DomainError `ticket.kind_missing` where neither the form nor the request says of which kind it is */
  private async actOf(by: Reader, many: ActOnMany, id: number, version: number): Promise<ActOnTicket> {
    const { act, sentence, dispatch: to } = many;
    const rest = { version, act, sentence, time: null, callBack: null, intoId: null };
    if (to === null && !sentence?.includes('{')) return { ...rest, dispatch: null };
    const { ticket, enterpriseName: enterprise } = await this.reading.mustFind(by, id);
    if (to === null) {
      const says = { enterprise, title: ticket.title, no: numberOf(ticket), department: speaksFor(by) };
      return {
        ...rest,
        dispatch: null,
        sentence: sentence && filled(sentence, { ...says, today: this.clock.today() }),
      };
    }
    const kind = to.kind ?? ticket.kind;
    if (kind === null) throw new DomainError('ticket.kind_missing', 'invalid', {});
    const { lead, joint } = to;
    return { ...rest, dispatch: { lead, joint: joint.filter((one) => one !== lead), kind, urgency: ticket.urgency } };
  }
}
