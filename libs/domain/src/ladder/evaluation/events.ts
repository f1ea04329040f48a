import { type StatedEvent } from '../../registry/stated-value';
import { type EventWindow } from '../rulebook/rule';
import { type Prepared } from './prepare';
import { type State } from './finding';

/**
 * Whether enough events fall into a window. An event whose place among the honoured units nobody told may or may not count,
 * so it leaves the answer open where it would decide it.
 */
export function happened(value: unknown, window: EventWindow, facts: Prepared): State {
  if (!Array.isArray(value)) return 'unknown';
  const events = (value as StatedEvent[]).filter((event) => falls(event, window, facts));
  const within = window.rankWithin;
  const sure =
    within === undefined ? events.length : events.filter(({ rank }) => rank != null && rank <= within).length;
  const possible = within === undefined ? 0 : events.filter(({ rank }) => rank == null).length;
  const wanted = window.count ?? 1;
  if (sure >= wanted) return 'met';
  return sure + possible >= wanted ? 'unknown' : 'short';
}

function falls({ kind, on, until }: StatedEvent, window: EventWindow, { asOf, thisYear }: Prepared): boolean {
  return (
    on <= asOf &&
    (window.kinds === undefined || window.kinds.includes(kind)) &&
    (window.withinYears === undefined || on >= `${thisYear - window.withinYears}${asOf.slice(4)}`) &&
    (window.sinceYear === undefined || on >= `${thisYear + window.sinceYear}-01-01`) &&
    (window.valid === undefined || until == null || until >= asOf)
  );
}
