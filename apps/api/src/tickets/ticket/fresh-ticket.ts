import type { NewTicket } from '@yanzhen/contract/tickets/ticket';
import type { Reader } from '@yanzhen/domain/identity/reader';
import type { TicketChannel } from '@yanzhen/domain/tickets/ticket';
import type { TimedClock } from '@yanzhen/domain/tickets/clock/light';
import type { TicketEntity, TicketEventEntity } from './ticket.entity';
import type { NewTicketColumns } from './ticket.repository';

/** Where a request came from, beside what it says. */
export interface Origin {
  readonly channel: TicketChannel;
  readonly orderNo: string | null;
  readonly visitRequestId: number | null;
  readonly receivedAt: Date;
}

/** A request of this moment: its only event, and the clocks that start with it. */
export interface BegunTicket {
  readonly ticket: TicketEntity;
  readonly event: TicketEventEntity;
  readonly clocks: readonly TimedClock[];
}

/** A request as it begins: nobody has it, no clock was counted yet. */
export const freshColumns = (by: Reader | null, input: NewTicket, origin: Origin, now: Date): NewTicketColumns => ({
  ...input,
  ...origin,
  state: 'received',
  requesterId: by?.userId ?? null,
  cycle: 1,
  returns: 0,
  extensions: 0,
  reopenings: 0,
  asked: null,
  askedAt: null,
  repliedBy: [],
  answer: null,
  callBack: null,
  missedCalls: null,
  sparedAt: null,
  mergedInto: null,
  step: null,
  dueAt: null,
  soonAt: null,
  estimated: false,
  endedAt: null,
  createdAt: now,
  updatedAt: now,
});

/** With which every history begins. */
export const firstEvent = (
  by: Reader | null,
  { id, receivedAt }: TicketEntity,
  sender = '12345',
): Omit<TicketEventEntity, 'id'> => ({
  ticketId: id,
  cycle: 1,
  act: 'receive',
  at: receivedAt,
  userId: by?.userId ?? null,
  userName: by?.name ?? sender,
  role: by?.role ?? null,
  department: null,
  sentence: null,
  details: {},
});
