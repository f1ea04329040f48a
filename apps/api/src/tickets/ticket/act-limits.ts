import { Injectable } from '@nestjs/common';
import type { ActOnTicket } from '@yanzhen/contract/tickets/ticket';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { addDays } from '@yanzhen/domain/shared/calendar-day';
import { dueOf } from '@yanzhen/domain/tickets/clock/due';
import { dayAt } from '@yanzhen/domain/tickets/clock/instant';
import { type Mergeable, mayMergeInto } from '@yanzhen/domain/tickets/life/merge';
import { isEnded } from '@yanzhen/domain/tickets/ticket';
import { Clock } from '../../platform/clock';
import { TicketRules } from '../rules/ticket-rules';
import type { TicketEntity } from './ticket.entity';
import { TicketListRepository } from './ticket-list.repository';
import { TicketRepository } from './ticket.repository';

/** Limits that are settings, not steps: until when, and how often. */
@Injectable()
export class ActLimits {
  constructor(
    private readonly rules: TicketRules,
    private readonly tickets: TicketRepository,
    private readonly lists: TicketListRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `ticket.too_late`, `ticket.too_often`, `ticket.merge_*` */
  async mustHold(by: Reader, ticket: TicketEntity, { act, intoId }: ActOnTicket): Promise<void> {
    if (act === 'return') return this.mayReturn(ticket);
    if (act === 'ask_extension') return this.mayAsk(ticket);
    if (act === 'reopen') return this.mayReopen(ticket);
    if (act === 'merge') return this.mayMerge(by, ticket, intoId);
  }

  private async mayReturn({ id, returns }: TicketEntity): Promise<void> {
    const rules = await this.rules.now();
    const { returnWithin, mostReturns } = rules.settings;
    if (returns >= mostReturns) throw new DomainError('ticket.too_often', 'rule', { act: 'return', most: mostReturns });
    const last = (await this.tickets.events(id)).filter(({ act }) => act === 'dispatch' || act === 'transfer').at(-1);
    if (!last) return;
    const counting = { startedAt: last.at.getTime(), legs: [{ why: 'limit' as const, ...returnWithin }], pauses: [] };
    const { at } = dueOf(counting, await this.rules.workingTime(rules));
    if (at !== null && this.clock.now().getTime() > at)
      throw new DomainError('ticket.too_late', 'rule', { act: 'return' });
  }

  private async mayAsk({ extensions, dueAt }: TicketEntity): Promise<void> {
    const { mostExtensions } = (await this.rules.now()).settings;
    if (extensions >= mostExtensions)
      throw new DomainError('ticket.too_often', 'rule', { act: 'ask_extension', most: mostExtensions });
    if (dueAt !== null && this.clock.now() > dueAt)
      throw new DomainError('ticket.too_late', 'rule', { act: 'ask_extension' });
  }

  private async mayReopen({ endedAt, reopenings }: TicketEntity): Promise<void> {
    const { reopenDays, mostReopenings } = (await this.rules.now()).settings;
    if (reopenings >= mostReopenings)
      throw new DomainError('ticket.too_often', 'rule', { act: 'reopen', most: mostReopenings });
    if (endedAt !== null && this.clock.today() > addDays(dayAt(endedAt.getTime()), reopenDays))
      throw new DomainError('ticket.too_late', 'rule', { act: 'reopen' });
  }

  /** Into one that lives, and only so that the time of the matter does not grow longer (`mayMergeInto`). */
  private async mayMerge(by: Reader, ticket: TicketEntity, intoId: number | null): Promise<void> {
    const into = intoId === null || intoId === ticket.id ? null : await this.lists.one(by, intoId);
    if (!into || isEnded(into.ticket.state)) throw new DomainError('ticket.merge_into_none', 'rule', {});
    if (!mayMergeInto(mergeable(ticket), mergeable(into.ticket)))
      throw new DomainError('ticket.merge_later', 'rule', {});
  }
}

const mergeable = ({ state, urgency, dueAt }: TicketEntity): Mergeable => ({
  state,
  urgency,
  dueAt: dueAt?.getTime() ?? null,
});
