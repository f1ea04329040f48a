import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { OfficerCoverage } from '@yanzhen/contract/liaison/coverage';
import type { AssignmentRole } from '@yanzhen/domain/liaison/assignment';
import { SearchBox } from '../../shared/inputs/search-box';
import { unitName } from '../../shared/names';
import { Empty } from '../../shared/states/empty';
import { Failure } from '../../shared/states/failure';
import { Loading } from '../../shared/states/loading';
import { Cell, type Column } from '../../shared/table/column';
import { DataTable } from '../../shared/table/data-table';
import { CoverageApi, type Params } from './coverage-api';
import { quarterName } from './coverage-words';

/** A line for each officer: how many enterprises, never visited, overdue, and visited by the officer in each quarter. */
@Component({
  selector: 'app-coverage-officers',
  imports: [Cell, DataTable, Empty, Failure, Loading, RouterLink, SearchBox],
  template: `
    <app-search-box
      i18n-label="@@liaison.coverage.search"
      label="按干部姓名查找"
      [value]="q()"
      (searched)="opened.emit({ q: $event || null })"
    />
    @if (list.error(); as error) {
      <app-failure [error]="error" (retry)="list.reload()" />
    } @else if (list.loading() && !list.rows().length) {
      <app-loading [lines]="8" />
    } @else if (!list.rows().length) {
      <app-empty icon="group" i18n-what="@@liaison.coverage.noOfficer" what="没有人以这种身份包联企业" />
    } @else {
      <app-data-table
        i18n-label="@@liaison.coverage.byOfficer"
        label="按干部"
        [columns]="columns"
        [rows]="list.rows()"
        [rowKey]="key"
        [total]="list.total()"
        [capped]="list.capped()"
        [hasMore]="list.hasMore()"
        [loadingMore]="list.loadingMore()"
        [moreError]="list.moreError()"
        (more)="list.more()"
      >
        <ng-template appCell="name" [appCellOf]="columns" let-row>
          <button type="button" class="plain" (click)="opened.emit({ officerId: row.officerId, view: null, q: null })">
            {{ row.name }}
          </button>
        </ng-template>
        <ng-template appCell="enterprises" [appCellOf]="columns" let-row>
          <a routerLink="/liaison/coverage/list" [queryParams]="listOf(row)">{{ row.enterprises }}</a>
        </ng-template>
        <ng-template appCell="never" [appCellOf]="columns" let-row>
          <a routerLink="/liaison/coverage/list" [queryParams]="listOf(row, 'never')">{{ row.never }}</a>
        </ng-template>
        <ng-template appCell="overdue" [appCellOf]="columns" let-row>
          <a routerLink="/liaison/coverage/list" [queryParams]="listOf(row, 'overdue')">{{ row.overdue }}</a>
        </ng-template>
      </app-data-table>
    }
  `,
  styles: `
    app-search-box {
      display: block;
      max-width: 320px;
      margin-bottom: 12px;
    }
    .plain {
      min-height: 32px;
      padding: 0;
      border: 0;
      background: none;
      color: var(--mat-sys-primary);
      font: inherit;
      text-decoration: underline;
      cursor: pointer;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CoverageOfficers {
  readonly params = input.required<Params>();
  readonly role = input.required<AssignmentRole>();
  readonly unit = input('');
  /** What the address is to become. */
  readonly opened = output<Record<string, string | number | null>>();

  protected readonly list = inject(CoverageApi).officers(this.params);
  protected readonly q = computed(() => String(this.params()['q'] ?? ''));
  protected readonly key = (row: OfficerCoverage): number => row.officerId;
  protected readonly columns: readonly Column<OfficerCoverage>[] = [
    { key: 'name', label: $localize`:@@liaison.coverage.name:姓名`, always: true },
    { key: 'post', label: $localize`:@@liaison.coverage.post:职务`, text: (row) => row.post ?? '—' },
    {
      key: 'unit',
      label: $localize`:@@liaison.coverage.of:单位`,
      text: (row) => (row.unitCode ? unitName(row.unitCode) : $localize`:@@liaison.coverage.city:市直`),
    },
    { key: 'enterprises', label: $localize`:@@liaison.coverage.load:包联企业`, numeric: true },
    { key: 'never', label: $localize`:@@liaison.coverage.never:从未走访`, numeric: true },
    { key: 'overdue', label: $localize`:@@liaison.coverage.overdue:走访逾期`, numeric: true },
    ...[0, 1, 2, 3].map((at): Column<OfficerCoverage> => ({
      key: `q${at}`,
      label: $localize`:@@liaison.coverage.ownIn:${quarterName(at)}:quarter:本人已走访`,
      numeric: true,
      text: (row) => `${row.visited[at]} / ${row.enterprises}`,
    })),
  ];

  protected listOf({ officerId }: OfficerCoverage, state?: string): Record<string, unknown> {
    return { officerId, role: this.role(), state: state ?? null, unit: this.unit() || null };
  }
}
