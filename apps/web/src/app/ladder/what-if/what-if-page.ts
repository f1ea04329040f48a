import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatProgressBar } from '@angular/material/progress-bar';
import { MatSelectModule } from '@angular/material/select';
import { RouterLink } from '@angular/router';
import type { WhatIf } from '@yanzhen/contract/ladder/what-if';
import { Icon } from '../../shared/icon/icon';
import { worded } from '../../shared/ladder-words/wording';
import { PageHeader } from '../../shared/page-header';
import { Empty } from '../../shared/states/empty';
import { Failure } from '../../shared/states/failure';
import { Loading } from '../../shared/states/loading';
import { UrlState } from '../../shared/url-state';
import { type BookPair, pairsOf, predecessorOf } from '../rulebook/book-pairs';
import { bookLabel } from '../rulebook/book-words';
import { NumberEditor } from '../rulebook/number-editor';
import { RulebookApi } from '../rulebook/rulebook-api';
import { type Changes, tryNumbers, withChange } from '../rulebook/tried-numbers';
import { numbersText, type Question, readNumbers } from './question';
import { WhatIfApi } from './what-if-api';
import { WhatIfAnswer } from './what-if-answer';

/** What a change of a rule would do over the whole register; the question is the address. */
@Component({
  selector: 'app-what-if-page',
  imports: [
    Empty,
    Failure,
    Icon,
    Loading,
    MatButton,
    MatFormFieldModule,
    MatProgressBar,
    MatSelectModule,
    NumberEditor,
    PageHeader,
    RouterLink,
    WhatIfAnswer,
  ],
  providers: [UrlState],
  templateUrl: './what-if-page.html',
  styleUrl: './what-if-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class WhatIfPage {
  private readonly rulebooks = inject(RulebookApi);
  protected readonly url = inject(UrlState);

  /** `?book=12&against=7&n=…`: ids of rulebooks, and numbers tried on top of the first. */
  readonly book = input<string>();
  readonly against = input<string>();
  readonly n = input<string>();

  protected readonly books = this.rulebooks.all();
  protected readonly options = computed(() => (this.books.hasValue() ? this.books.value() : []));
  protected readonly pairs = computed(() => pairsOf(this.options()));
  protected readonly chosen = this.rulebooks.one(this.book);
  protected readonly row = computed(() => (this.chosen.hasValue() ? this.chosen.value() : null));
  /** Without a choice: what it was copied from, else what it replaced, else itself as it stands. */
  protected readonly other = computed(() => {
    const row = this.row();
    if (!row) return null;
    const wanted = Number(this.against()) || row.basedOn;
    return wanted || Number(predecessorOf(row, this.options())?.id) || row.id;
  });
  protected readonly otherBook = this.rulebooks.one(this.other);
  /** What was typed and is no number stays out of the address. */
  private readonly unread = signal<Changes>({});
  protected readonly changes = computed<Changes>(() => ({ ...readNumbers(this.n()), ...this.unread() }));
  protected readonly tried = computed(() => {
    const row = this.row();
    return row ? tryNumbers(row.body, this.changes()) : null;
  });
  protected readonly isSound = computed(() => !Object.keys(this.tried()?.refused ?? {}).length);
  /** A book against itself without a changed number is no question. */
  protected readonly question = computed<Question | null>(() => {
    const [row, against, tried] = [this.row(), this.other(), this.tried()];
    if (!row || !against || !tried || !this.isSound()) return null;
    return row.id === against && !tried.numbers.length ? null : { book: row.id, against, numbers: tried.numbers };
  });
  protected readonly answer = inject(WhatIfApi).answer(this.question);
  /** The last answer stays in sight while the next one is on its way. */
  protected readonly latest = linkedSignal<WhatIf | undefined, WhatIf | undefined>({
    source: () => (this.answer.hasValue() ? this.answer.value() : undefined),
    computation: (now, before) => now ?? (this.question() ? before?.value : undefined),
  });
  protected readonly label = bookLabel;
  protected readonly name = worded;
  protected readonly count = computed(() => Object.keys(this.changes()).length);

  protected edit({ path, value }: { path: string; value: number | null }): void {
    const isUnread = value !== null && Number.isNaN(value);
    this.unread.update((unread) => withChange(unread, path, isUnread ? NaN : null));
    this.url.set({ n: numbersText(withChange(readNumbers(this.n()), path, isUnread ? null : value)) });
  }

  protected reset(): void {
    this.unread.set({});
    this.url.set({ n: null });
  }

  protected choose(pair: BookPair): void {
    this.url.set({ book: pair.now.id, against: pair.before.id, n: null });
  }
}
