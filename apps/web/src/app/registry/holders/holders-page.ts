import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButtonToggleModule } from '@angular/material/button-toggle';
import { MatChipsModule } from '@angular/material/chips';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import type { HolderRow } from '@yanzhen/contract/ladder/title';
import { isUnitCode } from '@yanzhen/domain/identity/unit';
import { TITLE_KINDS, type TitleKind } from '@yanzhen/domain/ladder/title-kind';
import { compact } from '../../shared/compact';
import { DownloadButton } from '../../shared/download/download-button';
import { TitleNamePipe } from '../../shared/format/pipes';
import { UnitMultiSelect } from '../../shared/inputs/unit-select';
import { PageHeader } from '../../shared/page-header';
import { Session } from '../../shared/session/session';
import { Empty } from '../../shared/states/empty';
import { Failure } from '../../shared/states/failure';
import { Loading } from '../../shared/states/loading';
import { DataTable } from '../../shared/table/data-table';
import { listOf, UrlState } from '../../shared/url-state';
import { RegistryApi } from '../registry-api';
import { HOLDER_COLUMNS, listedIn } from './holder-words';

/** The list behind a number of the scoreboard: one row per enterprise, exactly as many as the number says. */
@Component({
  selector: 'app-holders-page',
  imports: [
    DataTable,
    DownloadButton,
    Empty,
    Failure,
    Loading,
    MatButtonToggleModule,
    MatChipsModule,
    MatFormField,
    MatInput,
    MatLabel,
    PageHeader,
    TitleNamePipe,
    UnitMultiSelect,
  ],
  providers: [UrlState],
  templateUrl: './holders-page.html',
  styleUrl: './holders-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class HoldersPage {
  private readonly session = inject(Session);
  protected readonly url = inject(UrlState);

  readonly kind = input<string>();
  readonly asOf = input<string>();
  readonly unit = input<string>();
  readonly expiringWithin = input<string>();
  readonly since = input<string>();
  readonly shown = input<string>();

  protected readonly today = this.session.person().today;
  protected readonly manyUnits = !['county', 'enterprise'].includes(this.session.person().role);
  protected readonly mayExport = this.session.can('registry.export');
  protected readonly kinds = TITLE_KINDS;
  protected readonly title = computed<TitleKind>(
    () => TITLE_KINDS.find((kind) => kind === this.kind()) ?? 'innovative',
  );
  protected readonly day = computed(() => this.asOf() ?? this.today);
  protected readonly units = computed(() => listOf(this.unit()).filter(isUnitCode));
  private readonly params = computed(() =>
    compact({
      kind: this.title(),
      asOf: this.day(),
      unit: this.units(),
      expiringWithin: this.expiringWithin(),
      since: this.since(),
    }),
  );
  protected readonly list = inject(RegistryApi).holders(this.params);
  /** What exactly is listed, in one sentence. */
  protected readonly lead = computed(() =>
    listedIn({
      kind: this.title(),
      day: this.day(),
      units: this.units(),
      expiringWithin: this.expiringWithin(),
      since: this.since(),
    }),
  );

  protected readonly columns = HOLDER_COLUMNS;
  protected readonly key = (row: HolderRow): number => row.enterpriseId;
  protected readonly link = (row: HolderRow): unknown[] => ['/enterprises', row.enterpriseId];
  protected readonly crumbs = this.session.can('goals.read')
    ? [{ label: $localize`:@@registry.holders.board:目标看板`, link: '/goals' }]
    : [];
  protected readonly exportUrl = computed(
    () =>
      `/api/holders/export.xlsx?${new URLSearchParams(Object.entries(this.params()).map(([k, v]) => [k, String(v)]))}`,
  );
  protected readonly exportName = computed(() => `${this.lead()}.xlsx`);
}
