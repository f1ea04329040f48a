import { UNIT_CODES, type UnitCode } from '@yanzhen/domain/identity/unit';
import { type Light, LIGHTS } from '@yanzhen/domain/tickets/clock/light';
import { COUNT_KEYS, type CountKey } from '@yanzhen/domain/tickets/numbers/count';
import { TICKET_KINDS, type TicketKind, type TicketState } from '@yanzhen/domain/tickets/ticket';
import { compact } from '../../shared/compact';
import { listOf } from '../../shared/url-state';
import type { NumbersParams } from '../numbers/counted-list';

/** The views that a day is made of; each is a filter in the address, so that it can be sent to a colleague. */
export const VIEWS = ['mine', 'dispatch', 'today', 'red', 'yellow', 'callback', 'open', 'all'] as const;
export type View = (typeof VIEWS)[number];

export interface TicketQuery {
  readonly view: View;
  readonly q: string;
  readonly kind: TicketKind[];
  readonly unit: UnitCode[];
}

/** Which count of the numbers the list shows, when it was opened from one. */
export interface CountedQuery {
  readonly count: CountKey;
  readonly of: NumbersParams;
}

export function readCounted(
  count: string | undefined,
  of: Readonly<Record<keyof NumbersParams, string | undefined>>,
): CountedQuery | null {
  const known = COUNT_KEYS.find((key) => key === count);
  return known ? { count: known, of: compact(of) } : null;
}

/** Which states a view is made of; the others are filters of another kind. */
const STATES: Readonly<Partial<Record<View, readonly TicketState[]>>> = {
  open: ['received', 'dispatched', 'accepted', 'replied', 'called_back'],
  dispatch: ['received'],
  callback: ['replied'],
};

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
  const on = (one: View) => (view === one ? true : '');
  const sampled = on('callback');
  return { mine: on('mine'), today: on('today'), sampled, light: lights, state: STATES[view] ?? [], q, kind, unit };
}
