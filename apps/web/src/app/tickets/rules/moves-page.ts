import { booleanAttribute, ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatSlideToggle } from '@angular/material/slide-toggle';
import { type Crumb, PageHeader } from '../../shared/page-header';
import { Empty } from '../../shared/states/empty';
import { Failure } from '../../shared/states/failure';
import { Loading } from '../../shared/states/loading';
import { UrlState } from '../../shared/url-state';
import { MoveList } from './move-list';
import { RulesApi } from './rules-api';

/** All that one recount moved. */
@Component({
  selector: 'app-recount-moves-page',
  imports: [Empty, Failure, Loading, MatButton, MatSlideToggle, MoveList, PageHeader],
  providers: [UrlState],
  template: `
    <app-page-header
      i18n-heading="@@ticketRules.moves.title"
      heading="移动了的时限"
      i18n-lead="@@ticketRules.moves.lead"
      lead="规则或工作日历修改后，未办结诉求的时限从原来的时间变到现在的时间；已办结的按当时的规则评定，不变。"
      [crumbs]="crumbs"
    />
    <mat-slide-toggle
      [checked]="overdue()"
      (change)="url.set({ overdue: $event.checked ? 'true' : null })"
      i18n="@@ticketRules.moves.overdue"
    >
      只看因此超时的
    </mat-slide-toggle>
    @if (list.error(); as error) {
      <app-failure [error]="error" (retry)="list.reload()" />
    } @else if (list.loading() && !list.rows().length) {
      <app-loading [lines]="8" />
    } @else if (!list.rows().length) {
      <app-empty icon="check_circle" i18n-what="@@ticketRules.moves.none" what="没有移动的时限" />
    } @else {
      <section class="sheet">
        <app-move-list [moves]="list.rows()" />
        @if (list.hasMore()) {
          <button
            matButton
            type="button"
            [disabled]="list.loadingMore()"
            (click)="list.more()"
            i18n="@@ticketRules.moves.more"
          >
            再看一些
          </button>
        }
      </section>
    }
  `,
  styles: `
    mat-slide-toggle {
      margin-bottom: 12px;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MovesPage {
  protected readonly url = inject(UrlState);
  readonly id = input.required<string>();
  readonly overdue = input(false, { transform: booleanAttribute });

  protected readonly list = inject(RulesApi).moves(
    this.id,
    computed(() => this.overdue()),
  );
  protected readonly crumbs: readonly Crumb[] = [
    { label: $localize`:@@tickets.list.title:诉求办理`, link: '/tickets' },
    { label: $localize`:@@ticketRules.title:办理规则`, link: '/tickets/rules' },
  ];
}
