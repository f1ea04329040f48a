import { computed, inject, Injectable, linkedSignal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute } from '@angular/router';
import type { FactRef } from '@yanzhen/domain/ladder/evaluation/facts';
import { evaluate } from '@yanzhen/domain/ladder/evaluation/evaluate';
import { type TriedValue, withFact } from '@yanzhen/domain/ladder/evaluation/try-facts';
import type { BookScope } from '@yanzhen/domain/ladder/rulebook/rulebook';
import { namedFact } from '../../shared/ladder-words/fact-words';
import { Session } from '../../shared/session/session';
import { fieldKind } from '../fields/field-kind';
import { LadderApi } from '../ladder-api';
import { allBooks, booksOf, nextStep, STEPS, stepsOf } from './steps';

/** The enterprise whose ladder is open, the book that is looked at, and the values that are tried. Provide it in the page. */
@Injectable()
export class OpenLadder {
  private readonly api = inject(LadderApi);
  private readonly session = inject(Session);
  private readonly route = inject(ActivatedRoute);
  private readonly path = toSignal(this.route.paramMap, { requireSync: true });
  private readonly query = toSignal(this.route.queryParamMap, { requireSync: true });

  readonly id = computed(() => this.path().get('id') ?? '');
  readonly scope = computed<BookScope>(() => (this.query().get('scope') === 'review' ? 'review' : 'new'));
  /** Null: today. */
  readonly askedDay = computed(() => this.query().get('asOf'));
  private readonly params = computed(() => {
    const asOf = this.askedDay();
    return { scope: this.scope(), ...(asOf ? { asOf } : {}) };
  });

  readonly enterprise = this.api.enterprise(this.id);
  readonly resource = this.api.ladder(this.id, this.params);
  readonly stated = this.api.stated(this.id);
  readonly annual = this.api.annual(this.id);

  /** The page shows its parts only once it is there. */
  readonly ladder = computed(() => {
    if (!this.resource.hasValue()) throw new Error('the ladder is not there yet');
    return this.resource.value();
  });
  readonly asOf = computed(() => this.ladder().asOf);
  readonly sources = computed(() => this.ladder().sources);
  readonly books = computed(() => allBooks(this.ladder()));

  /** Values tried on this page; another enterprise, day or scope begins anew. */
  readonly trials = linkedSignal<unknown, ReadonlyMap<FactRef, TriedValue>>({
    source: () => [this.id(), this.params()],
    computation: () => new Map(),
  });
  readonly tried = computed<ReadonlySet<FactRef>>(() => new Set(this.trials().keys()));
  readonly facts = computed(() =>
    [...this.trials()].reduce((facts, [ref, value]) => withFact(facts, ref, value), this.ladder().facts),
  );

  readonly steps = computed(() => stepsOf(this.ladder(), this.facts()));
  readonly tier = computed(
    () => STEPS.find((tier) => tier === this.query().get('tier')) ?? nextStep(this.ladder().held),
  );
  readonly regimes = computed(() => booksOf(this.ladder(), this.tier()));
  readonly current = computed(() => this.steps().find(({ tier }) => tier === this.tier())?.book ?? null);
  readonly book = computed(() => {
    const asked = this.query().get('book');
    return this.regimes().find(({ code }) => code === asked) ?? this.current() ?? this.regimes()[0] ?? null;
  });
  private readonly around = computed(() => ({ scope: this.scope(), others: this.books() }) as const);
  /** With the facts as they were told. */
  readonly told = computed(() => {
    const book = this.book();
    return book && evaluate(book, this.ladder().facts, this.asOf(), this.around());
  });
  readonly evaluation = computed(() => {
    const book = this.book();
    return book && this.trials().size ? evaluate(book, this.facts(), this.asOf(), this.around()) : this.told();
  });

  readonly mayTellSome = computed(
    () =>
      this.session.can('registry.facts.write') &&
      !(this.enterprise.hasValue() && this.enterprise.value().state === 'merged'),
  );
  readonly official = this.session.can('registry.write');

  mayTell(ref: FactRef): boolean {
    const { stated } = namedFact(ref);
    if (!this.mayTellSome() || fieldKind(ref) === null) return false;
    if (stated?.room) return this.official && this.sources()[ref]?.room === undefined;
    return this.official || stated?.official !== true;
  }

  /** Where the records stand that say it; null for what is stated, and where the reader may not go. */
  recordsOf(ref: FactRef): readonly string[] | null {
    const there = namedFact(ref).stated?.room === 'credit' && this.session.can('credit.read');
    return there ? ['/enterprises', this.id(), 'credit'] : null;
  }

  try(ref: FactRef, value: TriedValue): void {
    this.trials.update((trials) => new Map(trials).set(ref, value));
  }

  forget(ref: FactRef): void {
    this.trials.update((trials) => new Map([...trials].filter(([tried]) => tried !== ref)));
  }

  forgetAll(): void {
    this.trials.set(new Map());
  }

  /** What was saved no longer needs to be tried. */
  saved(refs: readonly FactRef[]): void {
    this.trials.update((trials) => new Map([...trials].filter(([ref]) => !refs.includes(ref))));
    this.resource.reload();
    this.stated.reload();
    this.annual.reload();
  }
}
