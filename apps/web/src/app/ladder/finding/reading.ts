import { InjectionToken, type Signal } from '@angular/core';
import type { FactSource } from '@yanzhen/contract/ladder/evaluation';
import type { EnterpriseFacts, FactRef } from '@yanzhen/domain/ladder/evaluation/facts';
import type { Rulebook } from '@yanzhen/domain/ladder/rulebook/rulebook';

/** What a page that explains a verdict has at hand for its parts. */
export interface Reading {
  /** Day of the evaluation, `YYYY-MM-DD`. */
  readonly asOf: Signal<string>;
  /** As the verdict shown took them, tried values included. */
  readonly facts: Signal<EnterpriseFacts>;
  readonly sources: Signal<Readonly<Record<FactRef, FactSource>>>;
  readonly books: Signal<readonly Rulebook[]>;
  /** Facts whose value is only tried. */
  readonly tried: Signal<ReadonlySet<FactRef>>;
  /** The reader may tell this fact here. */
  mayTell(ref: FactRef): boolean;
  /** The page of the records that say it; null for what is stated. */
  recordsOf(ref: FactRef): readonly string[] | null;
  tell(ref: FactRef): void;
}

export const READING = new InjectionToken<Reading>('what the verdict rests on');
