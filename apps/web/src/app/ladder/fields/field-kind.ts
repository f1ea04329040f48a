import type { FactRef } from '@yanzhen/domain/ladder/evaluation/facts';
import type { StatedKind } from '@yanzhen/domain/registry/stated-value';
import { namedFact } from '../../shared/ladder-words/fact-words';

/** How a fact is typed: figures of a year, counted things and scores alike as one number. */
export type FieldKind = 'figure' | Exclude<StatedKind, 'number' | 'yearly'>;

/** Null for what is told elsewhere: the industry, the titles. */
export function fieldKind(ref: FactRef): FieldKind | null {
  const { annual, stated } = namedFact(ref);
  if (annual) return 'figure';
  if (!stated) return null;
  return stated.kind === 'number' || stated.kind === 'yearly' ? 'figure' : stated.kind;
}
