import type { NewTicket } from '@yanzhen/contract/tickets/ticket';
import type { UnitCode } from '@yanzhen/domain/identity/unit';
import type { TicketKind, Urgency } from '@yanzhen/domain/tickets/ticket';

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
