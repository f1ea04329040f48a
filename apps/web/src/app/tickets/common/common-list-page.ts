import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatButtonToggleModule } from '@angular/material/button-toggle';
import type { CommonIssueRow } from '@yanzhen/contract/tickets/common';
import { COMMON_STATES, type CommonState } from '@yanzhen/domain/tickets/common/issue';
import { compact } from '../../shared/compact';
import { formatInstant } from '../../shared/format/days';
import { SearchBox } from '../../shared/inputs/search-box';
import { type Crumb, PageHeader } from '../../shared/page-header';
import { Session } from '../../shared/session/session';
import { Empty } from '../../shared/states/empty';
import { Failure } from '../../shared/states/failure';
import { Loading } from '../../shared/states/loading';
import { Cell, type Column } from '../../shared/table/column';
import { DataTable } from '../../shared/table/data-table';
import { UrlState } from '../../shared/url-state';
import { CommonApi } from './common-api';
import { commonStateTone, commonStateWords } from './common-words';
import { CommonSuggestionsCard } from './suggestions-card';

const COLUMNS: readonly Column<CommonIssueRow>[] = [
  { key: 'title', label: $localize`:@@common.one:共性问题`, always: true, text: ({ title }) => title },
  { key: 'state', label: $localize`:@@tickets.stateLabel:状态` },
  { key: 'lead', label: $localize`:@@common.lead:统一答复的单位`, text: ({ lead }) => lead },
  { key: 'requests', label: $localize`:@@common.requests:诉求`, numeric: true, text: (row) => `${row.requests}` },
  {
    key: 'enterprises',
    label: $localize`:@@common.enterprises:企业`,
    numeric: true,
    text: (row) => `${row.enterprises}`,
  },
  { key: 'open', label: $localize`:@@common.open:未办结`, numeric: true, text: (row) => `${row.open}` },
  { key: 'created', label: $localize`:@@common.createdAt:归集时间`, text: (row) => formatInstant(row.createdAt) },
];

/** Causes behind the requests of many enterprises, the newest first. */
@Component({
  selector: 'app-common-list-page',
  imports: [
    Cell,
    CommonSuggestionsCard,
    DataTable,
    Empty,
    Failure,
    Loading,
    MatButton,
    MatButtonToggleModule,
    PageHeader,
    SearchBox,
  ],
  providers: [UrlState],
  templateUrl: './common-list-page.html',
  styleUrl: './common-list-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CommonListPage {
  protected readonly url = inject(UrlState);

  readonly state = input<string>();
  readonly q = input<string>();
  readonly shown = input<string>();

  protected readonly writes = inject(Session).can('common.write');
  protected readonly chosen = computed<CommonState | ''>(
    () => COMMON_STATES.find((state) => state === this.state()) ?? '',
  );
  protected readonly list = inject(CommonApi).list(
    computed(() => compact({ state: this.chosen(), q: this.q() ?? '' }) as Record<string, string>),
  );
  protected readonly states = COMMON_STATES.map((state) => ({ state, name: commonStateWords(state) }));
  protected readonly columns = COLUMNS;
  protected readonly crumbs: readonly Crumb[] = [
    { label: $localize`:@@tickets.list.title:诉求办理`, link: '/tickets' },
  ];
  protected readonly key = (row: CommonIssueRow): number => row.id;
  protected readonly link = (row: CommonIssueRow): unknown[] => ['/common-issues', row.id];
  protected readonly stateWords = commonStateWords;
  protected readonly stateTone = commonStateTone;
}
