import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatButtonToggleModule } from '@angular/material/button-toggle';
import { RouterLink } from '@angular/router';
import type { RequestLine } from '@yanzhen/contract/liaison/follow-up';
import { UNIT_CODES } from '@yanzhen/domain/identity/unit';
import { compact } from '../../shared/compact';
import { formatDay } from '../../shared/format/days';
import { UnitMultiSelect } from '../../shared/inputs/unit-select';
import { unitName } from '../../shared/names';
import { PageHeader } from '../../shared/page-header';
import { Session } from '../../shared/session/session';
import { Empty } from '../../shared/states/empty';
import { Failure } from '../../shared/states/failure';
import { Loading } from '../../shared/states/loading';
import { Cell, type Column } from '../../shared/table/column';
import { DataTable } from '../../shared/table/data-table';
import { TicketLink } from '../../shared/ticket-link';
import { listOf, UrlState } from '../../shared/url-state';
import { FollowUpApi } from '../follow-up/follow-up-api';
import { LiaisonNav } from '../liaison-nav';
import { requestKindName } from '../words';

const STATES = ['open', 'closed'] as const;

/** What enterprises asked for during visits, and how far it has come. */
@Component({
  selector: 'app-requests-page',
  imports: [
    Cell,
    DataTable,
    Empty,
    Failure,
    LiaisonNav,
    Loading,
    MatButton,
    MatButtonToggleModule,
    PageHeader,
    RouterLink,
    TicketLink,
    UnitMultiSelect,
  ],
  providers: [UrlState],
  templateUrl: './requests-page.html',
  styleUrl: '../follow-up/list-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RequestsPage {
  private readonly api = inject(FollowUpApi);
  protected readonly url = inject(UrlState);

  readonly state = input<string>();
  readonly unit = input<string>();
  readonly enterpriseId = input<string>();
  readonly from = input<string>();
  readonly to = input<string>();
  readonly shown = input<string>();

  protected readonly chosen = computed(() => STATES.find((one) => one === this.state()) ?? 'all');
  protected readonly units = computed(() => UNIT_CODES.filter((code) => listOf(this.unit()).includes(code)));
  protected readonly manyUnits = inject(Session).person().role === 'bureau';

  protected readonly list = this.api.requests(
    computed(() =>
      compact({
        state: this.chosen() === 'all' ? null : this.chosen(),
        unit: this.units().join(',') || null,
        enterpriseId: Number(this.enterpriseId()) || null,
        from: this.from(),
        to: this.to(),
      }),
    ),
  );

  protected readonly key = (row: RequestLine): number => row.id;
  protected readonly columns: readonly Column<RequestLine>[] = [
    { key: 'title', label: $localize`:@@liaison.requests.what:诉求`, always: true },
    { key: 'kind', label: $localize`:@@liaison.requests.kind:类别`, text: (row) => requestKindName(row.kind) },
    { key: 'enterprise', label: $localize`:@@liaison.promises.enterprise:企业` },
    {
      key: 'unit',
      label: $localize`:@@shared.unit:县区`,
      text: (row) => unitName(row.unitCode),
      ...(this.manyUnits ? {} : { hiddenAtFirst: true as const }),
    },
    { key: 'visit', label: $localize`:@@liaison.promises.visit:哪次走访` },
    { key: 'by', label: $localize`:@@liaison.requests.by:记录人`, text: (row) => row.by },
    { key: 'state', label: $localize`:@@liaison.requests.state:状态` },
  ];
  protected readonly day = formatDay;
}
