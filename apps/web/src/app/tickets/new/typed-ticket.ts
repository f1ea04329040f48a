import type { DraftRequest } from '@yanzhen/contract/tickets/repeats';
import type { NewTicket } from '@yanzhen/contract/tickets/ticket';
import type { UnitCode } from '@yanzhen/domain/identity/unit';
import { TICKET_LIMITS, type TicketKind, type Urgency } from '@yanzhen/domain/tickets/ticket';

/** A request as it is typed; blanks are blanks. */
export interface TypedTicket {
  kind: TicketKind | '';
  urgency: Urgency;
  title: string;
  content: string;
  unitCode: UnitCode | null;
  caller: string;
  phone: string;
  place: string;
}

export const blankTicket = (): TypedTicket => ({
  kind: '',
  urgency: 'normal',
  title: '',
  content: '',
  unitCode: null,
  caller: '',
  phone: '',
  place: '',
});

const orNull = (text: string): string | null => text.trim() || null;

export const toSend = (typed: TypedTicket, enterpriseId: number | null): NewTicket => ({
  kind: typed.kind || null,
  urgency: typed.urgency,
  title: typed.title.trim(),
  content: typed.content.trim(),
  enterpriseId,
  unitCode: typed.unitCode,
  caller: orNull(typed.caller),
  phone: orNull(typed.phone),
  place: orNull(typed.place),
});

/** What is looked for among those that came before; too much of anything is cut. */
export const draftOf = ({ phone, title, content }: TypedTicket, enterpriseId: number | null): DraftRequest => ({
  enterpriseId,
  phone: orNull(phone.slice(0, TICKET_LIMITS.phone)),
  title: title.trim().slice(0, TICKET_LIMITS.title),
  content: content.trim().slice(0, TICKET_LIMITS.content),
});

export const isSameDraft = (one: DraftRequest, other: DraftRequest): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
