import { UNIT_CODES, type UnitCode } from '@yanzhen/domain/identity/unit';
import { type Light, LIGHTS } from '@yanzhen/domain/tickets/clock/light';
import { TICKET_KINDS, type TicketKind, type TicketState } from '@yanzhen/domain/tickets/ticket';
import { listOf } from '../../shared/url-state';

/** The views that a day is made of; each is a filter in the address, so that it can be sent to a colleague. */
export const VIEWS = ['mine', 'open', 'red', 'yellow', 'all'] as const;
export type View = (typeof VIEWS)[number];

export interface TicketQuery {
  readonly view: View;
  readonly q: string;
  readonly kind: TicketKind[];
  readonly unit: UnitCode[];
}

const OPEN: readonly TicketState[] = ['received', 'dispatched', 'accepted', 'replied', 'called_back'];

const known = <T extends string>(text: string | undefined, all: readonly T[]): T[] => {
  const wanted = listOf(text);
  return all.filter((one) => wanted.includes(one));
};

/** An address typed by hand may say anything: what the list does not know is left out. */
export const readQuery = (
  text: Readonly<Record<'view' | 'q' | 'kind' | 'unit', string | undefined>>,
  first: View,
): TicketQuery => ({
  view: VIEWS.find((view) => view === text.view) ?? first,
  q: text.q ?? '',
  kind: known(text.kind, TICKET_KINDS),
  unit: known(text.unit, UNIT_CODES),
});

/** What the API is asked for. */
export function paramsOf({ view, q, kind, unit }: TicketQuery): Record<string, string | readonly string[] | boolean> {
  const lights: readonly Light[] = LIGHTS.filter((light) => light === view);
  const states = view === 'open' ? OPEN : [];
  return { mine: view === 'mine' ? true : '', light: lights, state: states, q, kind, unit };
}
