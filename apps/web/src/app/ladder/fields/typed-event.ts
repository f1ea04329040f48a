import type { StatedEvent } from '@yanzhen/domain/registry/stated-value';

export interface TypedEvent {
  readonly kind: string;
  readonly on: string;
  readonly until: string;
  readonly rank: string;
  readonly name: string;
}

export const NO_EVENT: TypedEvent = { kind: '', on: '', until: '', rank: '', name: '' };

export const typedEvent = ({ kind, on, until, rank, name }: StatedEvent): TypedEvent => ({
  kind,
  on,
  until: until ?? '',
  rank: rank == null ? '' : String(rank),
  name: name ?? '',
});

/** Only what the meaning asks is kept. */
export const eventOf = (
  { kind, on, until, rank, name }: TypedEvent,
  asks: { ranked?: true; spans?: true },
): StatedEvent => ({
  kind,
  on,
  ...(asks.spans ? { until: until || null } : {}),
  ...(asks.ranked ? { rank: rank === '' ? null : Number(rank) } : {}),
  ...(name.trim() ? { name: name.trim() } : {}),
});
