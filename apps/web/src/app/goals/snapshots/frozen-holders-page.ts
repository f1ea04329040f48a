import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { FrozenHolder } from '@yanzhen/contract/goals/snapshot';
import { TITLE_KINDS } from '@yanzhen/domain/ladder/title-kind';
import { compact } from '../../shared/compact';
import { formatDay } from '../../shared/format/days';
import { titleName, unitName } from '../../shared/names';
import { PageHeader } from '../../shared/page-header';
import { Empty } from '../../shared/states/empty';
import { Failure } from '../../shared/states/failure';
import { Loading } from '../../shared/states/loading';
import type { Column } from '../../shared/table/column';
import { DataTable } from '../../shared/table/data-table';
import { SnapshotsApi } from './snapshots-api';

/** The list behind a frozen number, as frozen as the number. */
@Component({
  selector: 'app-frozen-holders-page',
  imports: [DataTable, Empty, Failure, Loading, PageHeader],
  template: `
    <app-page-header [heading]="heading()" [lead]="lead()" [crumbs]="crumbs()" />
    @if (list.error(); as error) {
      <app-failure [error]="error" (retry)="list.reload()" />
    } @else if (list.loading() && !list.rows().length) {
      <app-loading [lines]="8" />
    } @else if (!list.rows().length) {
      <app-empty
        icon="workspace_premium"
        i18n-what="@@goals.firms.empty"
        what="没有符合的企业"
        i18n-why="@@goals.frozen.why"
        why="定格时这里没有有效的称号。"
      />
    } @else {
      <app-data-table
        [label]="heading()"
        [columns]="columns"
        [rows]="list.rows()"
        [rowKey]="key"
        [rowLink]="link"
        [total]="list.total()"
        [hasMore]="list.hasMore()"
        [loadingMore]="list.loadingMore()"
        [moreError]="list.moreError()"
        (more)="list.more()"
      />
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FrozenHoldersPage {
  private readonly api = inject(SnapshotsApi);

  readonly id = input.required<string>();
  readonly kind = input<string>();
  readonly unit = input<string>();

  private readonly shownKind = computed(() => TITLE_KINDS.find((kind) => kind === this.kind()) ?? TITLE_KINDS[0]);
  protected readonly snapshot = this.api.one(this.id);
  protected readonly list = this.api.holders(
    this.id,
    computed(() => compact({ kind: this.shownKind(), unit: this.unit() })),
  );
  protected readonly heading = computed(() => titleName(this.shownKind()));
  private readonly day = computed(() => (this.snapshot.hasValue() ? formatDay(this.snapshot.value().asOf) : ''));
  protected readonly lead = computed(() => {
    const unit = this.unit();
    const where = unit ? unitName(unit) : $localize`:@@goals.frozen.all:全部`;
    return $localize`:@@goals.frozen.lead:${this.day()}:day: 的快照 · ${where}:where: · ${this.list.total()}:total: 家`;
  });
  protected readonly crumbs = computed(() => [
    { label: $localize`:@@goals.snapshots.title:月末快照与通报`, link: '/goals/snapshots' },
    { label: this.day(), link: `/goals/snapshots/${this.id()}` },
  ]);

  protected readonly key = (row: FrozenHolder): number => row.enterpriseId;
  protected readonly link = (row: FrozenHolder): unknown[] => ['/enterprises', row.enterpriseId];
  protected readonly columns: readonly Column<FrozenHolder>[] = [
    { key: 'name', label: $localize`:@@goals.firms.name:企业名称`, text: (row) => row.name, always: true },
    { key: 'uscc', label: $localize`:@@goals.firms.uscc:统一社会信用代码`, text: (row) => row.uscc },
    { key: 'unit', label: $localize`:@@goals.unit:县区`, text: (row) => unitName(row.unitCode) },
    { key: 'batch', label: $localize`:@@goals.frozen.batch:批次`, text: (row) => row.batch },
    { key: 'to', label: $localize`:@@goals.frozen.validTo:有效期至`, text: (row) => formatDay(row.validTo) },
  ];
}
