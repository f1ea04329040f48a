import type { HttpResourceRef } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { DayPipe } from './format/pipes';
import { PageHeader } from './page-header';
import { PublicFrame } from './public-frame';
import { Empty } from './states/empty';
import { Failure } from './states/failure';
import { Loading } from './states/loading';

/** A list that is or was on show, with its first and last day. */
interface ShownList {
  readonly id: number;
  readonly title: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly running: boolean;
}

/** Lists that are or were on show, for anybody. */
@Component({
  selector: 'app-public-lists',
  imports: [DayPipe, Empty, Failure, Loading, PageHeader, PublicFrame, RouterLink],
  template: `
    <app-public-frame>
      <app-page-header [heading]="heading()" />
      @if (lists().hasValue()) {
        @for (list of lists().value(); track list.id) {
          <article class="sheet">
            <h2>
              <a [routerLink]="[under(), list.id]">{{ list.title }}</a>
            </h2>
            <p>
              {{ list.startsOn | day }} – {{ list.endsOn | day }}
              @if (list.running) {
                <span class="chip fine" i18n="@@apply.publicity.running">公示中</span>
              } @else {
                <span class="chip" i18n="@@apply.public.over">已结束</span>
              }
            </p>
          </article>
        } @empty {
          <app-empty icon="visibility" i18n-what="@@apply.public.none" what="目前没有公示" />
        }
      } @else if (lists().error(); as error) {
        <app-failure [error]="error" (retry)="lists().reload()" />
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
export class PublicLists {
  readonly heading = input.required<string>();
  readonly lists = input.required<HttpResourceRef<ShownList[] | undefined>>();
  /** The path that a list's own page stands under. */
  readonly under = input.required<string>();
}
