import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatButtonToggleModule } from '@angular/material/button-toggle';
import { RouterLink } from '@angular/router';
import { MATCH_VIEWS, type MatchView } from '@yanzhen/domain/tickets/matching/kept';
import { Notice } from '../../shared/feedback/notice';
import { InstantPipe, UnitNamePipe } from '../../shared/format/pipes';
import { type Crumb, PageHeader } from '../../shared/page-header';
import { Empty } from '../../shared/states/empty';
import { Failure } from '../../shared/states/failure';
import { Loading } from '../../shared/states/loading';
import { UrlState } from '../../shared/url-state';
import { MatchApi } from './match-api';
import { MatchChoice } from './match-choice';
import { viewWords } from './match-words';

/** Requests of which a person has to say whose they are, one press each. */
@Component({
  selector: 'app-match-list-page',
  imports: [
    Empty,
    Failure,
    InstantPipe,
    Loading,
    MatButton,
    MatButtonToggleModule,
    MatchChoice,
    PageHeader,
    RouterLink,
    UnitNamePipe,
  ],
  providers: [UrlState],
  templateUrl: './match-list-page.html',
  styleUrl: './match-list-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MatchListPage {
  private readonly notice = inject(Notice);
  protected readonly url = inject(UrlState);

  readonly view = input<string>();

  protected readonly shown = computed<MatchView>(() => MATCH_VIEWS.find((view) => view === this.view()) ?? 'open');
  protected readonly list = inject(MatchApi).list(this.shown);
  protected readonly views = MATCH_VIEWS.map((view) => ({ view, name: viewWords(view) }));
  protected readonly crumbs: readonly Crumb[] = [
    { label: $localize`:@@tickets.list.title:诉求办理`, link: '/tickets' },
  ];

  protected done(): void {
    this.notice.say($localize`:@@tickets.match.said:已确认`);
    this.list.reload();
  }
}
