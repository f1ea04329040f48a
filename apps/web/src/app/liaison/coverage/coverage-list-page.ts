import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { CareRow } from '@yanzhen/contract/liaison/assignment';
import { UNIT_CODES } from '@yanzhen/domain/identity/unit';
import { compact } from '../../shared/compact';
import { formatDay } from '../../shared/format/days';
import { SearchBox } from '../../shared/inputs/search-box';
import { titleName, unitName } from '../../shared/names';
import { PageHeader } from '../../shared/page-header';
import { Empty } from '../../shared/states/empty';
import { Failure } from '../../shared/states/failure';
import { Loading } from '../../shared/states/loading';
import { Cell, type Column } from '../../shared/table/column';
import { DataTable } from '../../shared/table/data-table';
import { listOf, UrlState } from '../../shared/url-state';
import { CoverageApi } from './coverage-api';
import { listWords, readListed } from './coverage-listing';
import { assignmentRoleName } from '../role-name';
import { careStateWords } from './coverage-words';
import { listed } from '../../shared/ladder-words/wording';

/** The enterprises behind one number, exactly as many. */
@Component({
  selector: 'app-coverage-list-page',
  imports: [Cell, DataTable, Empty, Failure, Loading, MatButton, PageHeader, SearchBox],
  providers: [UrlState],
  template: `
    <app-page-header [heading]="heading()" [crumbs]="crumbs" />
    <app-search-box
      i18n-label="@@liaison.list.search"
      label="按企业名称、信用代码或拼音首字母查找"
      [value]="q() ?? ''"
      (searched)="url.set({ q: $event })"
    />
    @if (list.error(); as error) {
      <app-failure [error]="error" (retry)="list.reload()" />
    } @else if (list.loading() && !list.rows().length) {
      <app-loading [lines]="10" />
    } @else if (!list.rows().length) {
      <app-empty icon="factory" i18n-what="@@liaison.list.none" what="没有符合的企业">
        @if (q()) {
          <button matButton="tonal" type="button" (click)="url.set({ q: null })" i18n="@@liaison.clear">
            清除筛选
          </button>
        }
      </app-empty>
    } @else {
      <app-data-table
        [label]="heading()"
        [columns]="columns"
        [rows]="list.rows()"
        [rowKey]="key"
        [rowLink]="link"
        [shown]="shown()"
        [total]="list.total()"
        [hasMore]="list.hasMore()"
        [loadingMore]="list.loadingMore()"
        [moreError]="list.moreError()"
        (shownChange)="url.set({ shown: $event })"
        (more)="list.more()"
      >
        <ng-template appCell="due" [appCellOf]="columns" let-row>
          @if (row.due) {
            <span class="chip" [class.late]="row.due === 'overdue'" [class.soon]="row.due === 'soon'">{{
              stateWords(row.due)
            }}</span>
            {{ day(row.dueOn) }}
          } @else {
            —
          }
        </ng-template>
      </app-data-table>
    }
  `,
  styles: `
    app-search-box {
      display: block;
      max-width: 420px;
      margin-bottom: 16px;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CoverageListPage {
  protected readonly url = inject(UrlState);

  readonly state = input<string>();
  readonly without = input<string>();
  readonly visitedIn = input<string>();
  readonly missedIn = input<string>();
  readonly officerId = input<string>();
  readonly role = input<string>();
  readonly unit = input<string>();
  readonly q = input<string>();
  readonly shown = input<string>();

  protected readonly crumbs = [{ label: $localize`:@@liaison.coverage.title:走访覆盖`, link: '/liaison/coverage' }];
  private readonly wanted = computed(() =>
    readListed({
      state: this.state(),
      without: this.without(),
      visitedIn: this.visitedIn(),
      missedIn: this.missedIn(),
      role: this.role(),
    }),
  );
  private readonly units = computed(() => UNIT_CODES.filter((code) => listOf(this.unit()).includes(code)));
  protected readonly list = inject(CoverageApi).enterprises(
    computed(() =>
      compact({
        ...this.wanted(),
        officerId: Number(this.officerId()) || null,
        unit: this.units().join(',') || null,
        q: this.q() || null,
      }),
    ),
  );
  protected readonly heading = computed(() =>
    [listWords(this.wanted()), listed(this.units().map(unitName))].filter(Boolean).join(' · '),
  );

  protected readonly key = (row: CareRow): number => row.enterpriseId;
  protected readonly link = (row: CareRow): unknown[] => ['/enterprises', row.enterpriseId];
  protected readonly stateWords = careStateWords;
  protected readonly day = formatDay;
  protected readonly columns: readonly Column<CareRow>[] = [
    { key: 'name', label: $localize`:@@liaison.promises.enterprise:企业`, always: true, text: (row) => row.name },
    { key: 'unit', label: $localize`:@@shared.unit:县区`, text: (row) => unitName(row.unitCode) },
    { key: 'tier', label: $localize`:@@liaison.list.tier:称号`, text: (row) => titleName(row.tier) },
    {
      key: 'people',
      label: $localize`:@@liaison.list.people:包联干部`,
      text: (row) => listed(row.people.map(({ name, role }) => `${name}（${assignmentRoleName(role)}）`)) || '—',
    },
    {
      key: 'last',
      label: $localize`:@@liaison.map.last:上次走访`,
      text: (row) => (row.lastVisitOn ? formatDay(row.lastVisitOn) : '—'),
    },
    { key: 'due', label: $localize`:@@liaison.list.due:应走访` },
  ];
}
