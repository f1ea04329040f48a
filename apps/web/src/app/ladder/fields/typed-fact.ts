import type { FactRef } from '@yanzhen/domain/ladder/evaluation/facts';
import type { TriedValue } from '@yanzhen/domain/ladder/evaluation/try-facts';
import type { Judged, StatedEvent } from '@yanzhen/domain/registry/stated-value';
import { formatNumber } from '../../shared/format/numbers';
import { fieldKind } from './field-kind';
import { NO_EVENT, type TypedEvent, typedEvent } from './typed-event';

/** A fact as a form holds it. */
export interface TypedFact {
  /** A figure as typed, `yes` or `no`, the code of a choice, a day; of events `some` or `none`. Empty = not told. */
  readonly text: string;
  /** The reason of a judgement. */
  readonly why: string;
  readonly events: readonly TypedEvent[];
}

export const NOT_TOLD: TypedFact = { text: '', why: '', events: [] };

const yesNo = (yes: boolean): string => (yes ? 'yes' : 'no');

export function typedFact(ref: FactRef, value: TriedValue): TypedFact {
  if (value === null) return NOT_TOLD;
  switch (fieldKind(ref)) {
    case 'figure':
      return { ...NOT_TOLD, text: formatNumber(value as number, 4) };
    case 'yesno':
      return { ...NOT_TOLD, text: yesNo(value as boolean) };
    case 'judgement':
      return { ...NOT_TOLD, text: yesNo((value as Judged).yes), why: (value as Judged).why };
    case 'events': {
      const events = (value as readonly StatedEvent[]).map(typedEvent);
      return { ...NOT_TOLD, text: events.length ? 'some' : 'none', events };
    }
    default:
      return { ...NOT_TOLD, text: value as string };
  }
}

/** The first row appears as soon as somebody says that there is one. */
export const withAnswer = (typed: TypedFact, text: string): TypedFact => ({
  ...typed,
  text,
  events: text === 'some' && !typed.events.length ? [NO_EVENT] : typed.events,
});
