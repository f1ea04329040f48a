import { Injectable } from '@nestjs/common';
import type { Receivers } from '@yanzhen/domain/identity/receivers';
import type { NotificationCode } from '@yanzhen/domain/notifications/notification';
import { handlersOf } from '@yanzhen/domain/tickets/addressee';
import type { TicketAct } from '@yanzhen/domain/tickets/life/acts';
import { Inbox } from '../../notifications';
import type { TicketEntity } from './ticket.entity';

type Side = 'dispatcher' | 'departments' | 'requester';

/** Whom a step is told, and in which words. */
const TOLD: Readonly<Partial<Record<TicketAct, readonly (readonly [Side, NotificationCode])[]>>> = {
  dispatch: [
    ['departments', 'ticket.dispatched'],
    ['requester', 'ticket.moved'],
  ],
  transfer: [['departments', 'ticket.dispatched']],
  return: [['dispatcher', 'ticket.returned']],
  ask_extension: [['dispatcher', 'ticket.extension_asked']],
  grant_extension: [['departments', 'ticket.extension_decided']],
  refuse_extension: [['departments', 'ticket.extension_decided']],
  accept: [['requester', 'ticket.moved']],
  stage_reply: [['requester', 'ticket.moved']],
  pause: [['requester', 'ticket.papers_owed']],
  reply: [
    ['dispatcher', 'ticket.replied'],
    ['requester', 'ticket.replied'],
  ],
  rework: [
    ['departments', 'ticket.rework'],
    ['requester', 'ticket.moved'],
  ],
  reopen: [['dispatcher', 'ticket.received']],
  close: [['requester', 'ticket.moved']],
  invalidate: [['requester', 'ticket.moved']],
  withdraw: [['departments', 'ticket.withdrawn']],
  supervise: [['departments', 'ticket.supervised']],
  instruct: [['departments', 'ticket.instructed']],
};

/** Tells the people concerned of each step, in its transaction. */
@Injectable()
export class TicketNews {
  constructor(private readonly inbox: Inbox) {}

  received(ticket: TicketEntity): Promise<void> {
    return this.tell({ role: 'bureau' }, 'ticket.received', ticket);
  }

  /** Many that came in one request: one word, not hundreds. */
  receivedMany(tickets: readonly TicketEntity[]): Promise<void> {
    const ids = tickets.map(({ id }) => id);
    const key = `tickets:${Math.min(...ids)}:${Math.max(...ids)}:received`;
    const details = { count: tickets.length };
    return this.inbox.tell({ to: { role: 'bureau' }, key, code: 'ticket.received_many', details, link: '/tickets' });
  }

  /** The hotline wrote again: whoever has it, and whoever dispatches. */
  async updated(ticket: TicketEntity, departments: readonly string[]): Promise<void> {
    for (const to of [...receiversOf('dispatcher', ticket, []), ...receiversOf('departments', ticket, departments)])
      await this.tell(to, 'ticket.updated', ticket);
  }

  /** Who brought it in added something: whoever has it, else who dispatches; once until it moves on. */
  async papers(ticket: TicketEntity, departments: readonly string[]): Promise<void> {
    const side = departments.length ? 'departments' : 'dispatcher';
    for (const to of receiversOf(side, ticket, departments)) await this.tell(to, 'ticket.papers_came', ticket);
  }

  async of(act: TicketAct, ticket: TicketEntity, departments: readonly string[]): Promise<void> {
    for (const [side, code] of TOLD[act] ?? [])
      for (const to of receiversOf(side, ticket, departments)) await this.tell(to, code, ticket);
  }

  private tell(to: Receivers, code: NotificationCode, { id, version, title, state }: TicketEntity): Promise<void> {
    const key = `ticket:${id}:${version}:${code}`;
    return this.inbox.tell({ to, key, code, details: { title, state }, link: `/tickets/${id}` });
  }
}

function receiversOf(side: Side, { enterpriseId }: TicketEntity, departments: readonly string[]): Receivers[] {
  if (side === 'dispatcher') return [{ role: 'bureau' }];
  if (side === 'requester') return enterpriseId === null ? [] : [{ enterpriseId }];
  return departments.flatMap(handlersOf);
}
