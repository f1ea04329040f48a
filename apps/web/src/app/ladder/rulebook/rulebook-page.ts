import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { DayPipe } from '../../shared/format/pipes';
import { Icon } from '../../shared/icon/icon';
import { tierName } from '../../shared/ladder-words/tier-words';
import { worded } from '../../shared/ladder-words/wording';
import { type Crumb, PageHeader } from '../../shared/page-header';
import { Session } from '../../shared/session/session';
import { Failure } from '../../shared/states/failure';
import { Loading } from '../../shared/states/loading';
import { BookActs } from './book-acts';
import { BookMarks } from './book-marks';
import { BookText } from './book-text';
import { forceWords, scopesWords } from './book-words';
import { RulebookApi } from './rulebook-api';
import { SourceText } from './source-text';

/** One book, as the policy reads, and what may be done with it. */
@Component({
  selector: 'app-rulebook-page',
  imports: [
    BookActs,
    BookMarks,
    BookText,
    DayPipe,
    Failure,
    Icon,
    Loading,
    MatButton,
    PageHeader,
    RouterLink,
    SourceText,
  ],
  templateUrl: './rulebook-page.html',
  styleUrl: './rulebook-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RulebookPage {
  private readonly api = inject(RulebookApi);
  private readonly session = inject(Session);

  readonly id = input.required<string>();

  protected readonly book = this.api.one(this.id);
  protected readonly loaded = computed(() => (this.book.hasValue() ? this.book.value() : null));
  protected readonly mayWrite = this.session.can('ladder.rulebook.write');
  protected readonly mayTry = this.session.can('ladder.whatif');
  protected readonly crumbs: Crumb[] = [{ label: $localize`:@@rulebook.list.title:规则库`, link: '/rulebooks' }];
  protected readonly name = worded;
  protected readonly tier = tierName;
  protected readonly scopes = scopesWords;
  protected readonly force = forceWords;

  protected print(): void {
    window.print();
  }
}
