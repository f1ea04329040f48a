import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatSelectModule } from '@angular/material/select';
import { MatSlideToggle } from '@angular/material/slide-toggle';
import { Icon } from '../../shared/icon/icon';
import { type Crumb, PageHeader } from '../../shared/page-header';
import { Empty } from '../../shared/states/empty';
import { Failure } from '../../shared/states/failure';
import { Loading } from '../../shared/states/loading';
import { UrlState } from '../../shared/url-state';
import { pairsOf } from './book-pairs';
import { bookLabel } from './book-words';
import { compareLines } from './compare-lines';
import { ComparedSide } from './compared-side';
import { RulebookApi } from './rulebook-api';

/** Two books beside each other, line by line; the address names both. */
@Component({
  selector: 'app-compare-page',
  imports: [
    ComparedSide,
    Empty,
    Failure,
    Icon,
    Loading,
    MatButton,
    MatFormFieldModule,
    MatSelectModule,
    MatSlideToggle,
    PageHeader,
  ],
  providers: [UrlState],
  templateUrl: './compare-page.html',
  styleUrl: './compare-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ComparePage {
  private readonly api = inject(RulebookApi);
  protected readonly url = inject(UrlState);

  /** `?left=3&right=7`: ids of rulebooks. */
  readonly left = input<string>();
  readonly right = input<string>();
  /** `?all=1`: what is the same on both sides as well. */
  readonly all = input<string>();

  protected readonly books = this.api.all();
  protected readonly one = this.api.one(this.left);
  protected readonly other = this.api.one(this.right);
  protected readonly options = computed(() => (this.books.hasValue() ? this.books.value() : []));
  protected readonly label = bookLabel;
  protected readonly crumbs: Crumb[] = [{ label: $localize`:@@rulebook.list.title:规则库`, link: '/rulebooks' }];

  protected readonly pairs = computed(() => pairsOf(this.options()));
  protected readonly lines = computed(() =>
    this.one.hasValue() && this.other.hasValue() ? compareLines(this.one.value().body, this.other.value().body) : null,
  );
  protected readonly shown = computed(() => (this.lines() ?? []).filter(({ what }) => this.all() || what !== 'same'));
  protected readonly counts = computed(() => {
    const lines = this.lines() ?? [];
    const of = (what: string) => lines.filter((line) => line.what === what).length;
    return { same: of('same'), changed: of('changed'), added: of('added'), removed: of('removed') };
  });

  protected swap(): void {
    this.url.set({ left: this.right(), right: this.left() });
  }

  protected print(): void {
    window.print();
  }
}
