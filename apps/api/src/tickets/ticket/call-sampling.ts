import { Injectable } from '@nestjs/common';
import type { CallsRow } from '@yanzhen/contract/tickets/ticket';
import { dayAt } from '@yanzhen/domain/tickets/clock/instant';
import type { TicketAct } from '@yanzhen/domain/tickets/life/acts';
import { type CallSample, sampleOf } from '@yanzhen/domain/tickets/life/sample';
import { sha256 } from '../../platform/packed';
import { TicketRules } from '../rules/ticket-rules';
import type { TicketEntity, TicketEventEntity } from './ticket.entity';
import { TicketRepository } from './ticket.repository';

/** Says with the answer whether it is called back. */
@Injectable()
export class CallSampling {
  constructor(
    private readonly rules: TicketRules,
    private readonly tickets: TicketRepository,
  ) {}

  /** Null where the act says nothing about it; supervised after the answer, it is called back all the same. */
  async of(act: TicketAct, ticket: TicketEntity, now: Date): Promise<CallSample | null> {
    const isAsked = act === 'reply' || (act === 'supervise' && ticket.state === 'replied');
    if (!isAsked) return null;
    const { calledShare } = (await this.rules.now()).settings;
    const supervised = act === 'supervise' || (await this.tickets.events(ticket.id)).some(isSupervision);
    return sampleOf({ ...ticket, month: dayAt(now.getTime()).slice(0, 7), supervised }, calledShare, sha256);
  }
}

const isSupervision = ({ act }: TicketEventEntity): boolean => act === 'supervise';

/** Null before the answer. */
export function callsRow(
  { state, cycle, missedCalls }: TicketEntity,
  events: readonly TicketEventEntity[],
  least: number,
): CallsRow | null {
  if (!['replied', 'called_back', 'closed'].includes(state)) return null;
  const said = events.filter((event) => event.cycle === cycle && event.details.sample);
  return { missed: missedCalls ?? 0, least, sample: said.at(-1)?.details.sample ?? null };
}
