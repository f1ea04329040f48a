import { computed, inject, Injectable, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute } from '@angular/router';
import type { EnterpriseFacts, FactRef } from '@yanzhen/domain/ladder/evaluation/facts';
import { evaluate } from '@yanzhen/domain/ladder/evaluation/evaluate';
import { withFact } from '@yanzhen/domain/ladder/evaluation/try-facts';
import { chooseBook } from '@yanzhen/domain/ladder/rulebook/choose-book';
import { factsAsked } from '@yanzhen/domain/ladder/rulebook/facts-asked';
import type { TitleKind } from '@yanzhen/domain/ladder/title-kind';
import { namedFact } from '../../shared/ladder-words/fact-words';
import { readTyped } from '../fields/read-typed';
import { NOT_TOLD, type TypedFact } from '../fields/typed-fact';
import type { Reading } from '../finding/reading';
import { STEPS } from '../gap/steps';
import { LadderApi } from '../ladder-api';
import { titlesAsked } from './titles-asked';

const NOTHING_TOLD: EnterpriseFacts = { industryCode: null, annual: [], stated: {}, titles: [] };

/** What somebody without an account types, and the verdict over it. Lives and dies with the page: nothing is sent. */
@Injectable()
export class SelfCheck implements Reading {
  private readonly query = toSignal(inject(ActivatedRoute).queryParamMap, { requireSync: true });

  readonly resource = inject(LadderApi).selfCheckBooks();
  private readonly answer = computed(() => {
    if (!this.resource.hasValue()) throw new Error('the books are not there yet');
    return this.resource.value();
  });
  readonly asOf = computed(() => this.answer().asOf);
  readonly books = computed(() => this.answer().books);
  readonly sources = signal({});
  readonly tried = signal<ReadonlySet<FactRef>>(new Set());

  readonly tiers = computed(() => STEPS.filter((tier) => chooseBook(this.books(), tier, 'new', this.asOf()) !== null));
  readonly tier = computed(() => this.tiers().find((tier) => tier === this.query().get('tier')) ?? this.tiers()[0]);
  readonly book = computed(() => {
    const tier = this.tier() as (typeof STEPS)[number] | undefined;
    return tier === undefined ? null : chooseBook(this.books(), tier, 'new', this.asOf());
  });

  /** Kept when another tier is looked at: many facts are asked again. */
  readonly typed = signal<ReadonlyMap<FactRef, TypedFact>>(new Map());
  readonly industryCode = signal<string | null>(null);
  readonly titles = signal<ReadonlyMap<TitleKind, string>>(new Map());

  private readonly around = computed(() => ({ scope: 'new', others: this.books() }) as const);
  /** Only what the book asks. A judgement is nobody's to give of oneself. */
  readonly asked = computed(() => {
    const book = this.book();
    if (!book) return [];
    const around = { ...this.around(), industryCode: this.industryCode() };
    return factsAsked(book, this.asOf(), around).filter((ref) => namedFact(ref).stated?.official !== true);
  });
  readonly titlesAsked = computed(() => {
    const book = this.book();
    return book ? titlesAsked(book) : [];
  });
  readonly facts = computed(() =>
    [...this.typed()].reduce((facts, [ref, typed]) => withFact(facts, ref, readTyped(ref, typed, this.asOf()).value), {
      ...NOTHING_TOLD,
      industryCode: this.industryCode(),
      titles: this.heldTitles(),
    }),
  );
  readonly evaluation = computed(() => {
    const book = this.book();
    return book && evaluate(book, this.facts(), this.asOf(), this.around());
  });
  readonly hasAnything = computed(
    () => this.industryCode() !== null || this.titles().size > 0 || [...this.typed().values()].some(({ text }) => text),
  );

  typedOf(ref: FactRef): TypedFact {
    return this.typed().get(ref) ?? NOT_TOLD;
  }

  type(ref: FactRef, typed: TypedFact): void {
    this.typed.update((all) => new Map(all).set(ref, typed));
  }

  problem(ref: FactRef): string | null {
    return readTyped(ref, this.typedOf(ref), this.asOf()).problem;
  }

  answerTitle(kind: TitleKind, answer: string): void {
    this.titles.update((titles) => new Map(titles).set(kind, answer));
  }

  clear(): void {
    this.typed.set(new Map());
    this.titles.set(new Map());
    this.industryCode.set(null);
  }

  mayTell(): boolean {
    return false;
  }

  recordsOf(): null {
    return null;
  }

  tell(): void {
    // Everything is told in the form beside.
  }

  /** Until when it is valid nobody has asked: it is known of the day alone. */
  private heldTitles(): EnterpriseFacts['titles'] {
    const asOf = this.asOf();
    return [...this.titles()]
      .filter(([, answer]) => answer === 'yes')
      .map(([kind]) => ({ kind, validFrom: asOf, validTo: asOf }));
  }
}
