import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { DayPipe } from '../../shared/format/pipes';
import { PageHeader } from '../../shared/page-header';
import { PublicFrame } from '../../shared/public-frame';
import { Empty } from '../../shared/states/empty';
import { Failure } from '../../shared/states/failure';
import { Loading } from '../../shared/states/loading';
import { CallApi } from './call-api';

/** All lists of calls that are or were on show, for anybody. */
@Component({
  selector: 'app-public-calls-page',
  imports: [DayPipe, Empty, Failure, Loading, PageHeader, PublicFrame, RouterLink],
  template: `
    <app-public-frame>
      <app-page-header i18n-heading="@@calls.public.title" heading="扶持名单公示" />
      @if (lists.hasValue()) {
        @for (list of lists.value(); track list.id) {
          <article class="sheet">
            <h2>
              <a [routerLink]="['/call-results', list.id]">{{ list.title }}</a>
            </h2>
            <p>
              {{ list.startsOn | day }} – {{ list.endsOn | day }}
              @if (list.running) {
                <span class="chip fine" i18n="@@calls.public.running">公示中</span>
              } @else {
                <span class="chip" i18n="@@calls.public.over">已结束</span>
              }
            </p>
          </article>
        } @empty {
          <app-empty icon="visibility" i18n-what="@@calls.public.none" what="目前没有公示" />
        }
      } @else if (lists.error()) {
        <app-failure [error]="lists.error()" (retry)="lists.reload()" />
      } @else {
        <app-loading />
      }
    </app-public-frame>
  `,
  styles: `
    article {
      margin-bottom: 12px;
    }
    h2,
    p {
      margin: 0 0 4px;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PublicCallsPage {
  protected readonly lists = inject(CallApi).results();
}
