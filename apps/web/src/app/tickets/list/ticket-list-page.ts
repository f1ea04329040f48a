import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatButtonToggleModule } from '@angular/material/button-toggle';
import { MatCheckbox } from '@angular/material/checkbox';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatSelectModule } from '@angular/material/select';
import { RouterLink } from '@angular/router';
import type { TicketRow } from '@yanzhen/contract/tickets/ticket';
import { TICKET_KINDS, TICKET_LIMITS } from '@yanzhen/domain/tickets/ticket';
import { compact } from '../../shared/compact';
import { formatInstant } from '../../shared/format/days';
import { Icon } from '../../shared/icon/icon';
import { SearchBox } from '../../shared/inputs/search-box';
import { UnitMultiSelect } from '../../shared/inputs/unit-select';
import { unitName } from '../../shared/names';
import { PageHeader } from '../../shared/page-header';
import { Session } from '../../shared/session/session';
import { Empty } from '../../shared/states/empty';
import { Failure } from '../../shared/states/failure';
import { Loading } from '../../shared/states/loading';
import { Cell, type Column } from '../../shared/table/column';
import { DataTable } from '../../shared/table/data-table';
import { UrlState } from '../../shared/url-state';
import { SavedViews } from '../views/saved-views';
import { BulkBar } from '../bulk/bulk-bar';
import { TicketsApi } from '../tickets-api';
import {
  channelWords,
  kindWords,
  lightTone,
  lightWords,
  stateTone,
  stateWords,
  stepWords,
  urgencyWords,
} from '../words';
import { CountedNote } from '../numbers/counted-note';
import { paramsOf, readCounted, readQuery, type View } from './filter';

const COLUMNS: readonly Column<TicketRow>[] = [
  { key: 'title', label: $localize`:@@tickets.subject:诉求`, always: true },
  { key: 'state', label: $localize`:@@tickets.stateLabel:状态` },
  { key: 'due', label: $localize`:@@tickets.due:时限` },
  { key: 'lead', label: $localize`:@@tickets.lead:主办单位`, text: ({ lead }) => lead ?? '—' },
  { key: 'kind', label: $localize`:@@tickets.kind:种类`, text: ({ kind }) => kindWords(kind) },
  { key: 'unit', label: $localize`:@@shared.unit:县区`, text: ({ unitCode }) => unitName(unitCode) },
  { key: 'channel', label: $localize`:@@tickets.channel:来源`, text: ({ channel }) => channelWords(channel) },
  { key: 'received', label: $localize`:@@tickets.receivedAt:受理时间`, text: (row) => formatInstant(row.receivedAt) },
  {
    key: 'orderNo',
    label: $localize`:@@tickets.orderNo:工单编号`,
    text: (row) => row.orderNo ?? row.no,
    hiddenAtFirst: true,
  },
];

/** The work queue: what waits for me, what is open, late or nearly so. */
@Component({
  selector: 'app-ticket-list-page',
  imports: [
    Cell,
    BulkBar,
    CountedNote,
    DataTable,
    Empty,
    Failure,
    Icon,
    Loading,
    MatButton,
    MatButtonToggleModule,
    MatCheckbox,
    MatFormFieldModule,
    MatSelectModule,
    PageHeader,
    RouterLink,
    SavedViews,
    SearchBox,
    UnitMultiSelect,
  ],
  providers: [UrlState],
  templateUrl: './ticket-list-page.html',
  styleUrl: './ticket-list-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TicketListPage {
  private readonly session = inject(Session);
  protected readonly url = inject(UrlState);

  readonly view = input<string>();
  readonly q = input<string>();
  readonly kind = input<string>();
  readonly unit = input<string>();
  readonly shown = input<string>();
  readonly count = input<string>();
  readonly from = input<string>();
  readonly to = input<string>();
  readonly ofUnit = input<string>();
  readonly ofDepartment = input<string>();
  readonly ofKind = input<string>();
  readonly ofChannel = input<string>();

  protected readonly mayCount = this.session.can('ticket.count');
  protected readonly mayMatch = this.session.can('ticket.match');
  protected readonly mayBring = this.session.can('ticket.bring');
  protected readonly mayShare = this.session.can('common.read');
  protected readonly mayGroup = this.session.can('common.write');
  protected readonly mayLearn = this.session.can('knowledge.read');
  protected readonly mayKeep = this.session.can('knowledge.write');
  protected readonly mayWatch = this.session.can('hotline.watch');
  protected readonly maySet = this.session.can('ticket.rules');
  private readonly handles = ['bureau', 'county', 'department'].includes(this.session.person().role);
  protected readonly manyUnits = !['county', 'enterprise'].includes(this.session.person().role);
  protected readonly views = this.viewsOf();
  protected readonly kinds = TICKET_KINDS.map((kind) => ({ kind, name: kindWords(kind) }));

  protected readonly query = computed(() =>
    readQuery({ view: this.view(), q: this.q(), kind: this.kind(), unit: this.unit() }, this.handles ? 'mine' : 'all'),
  );
  protected readonly narrowed = computed(
    () => !!(this.query().q || this.query().kind.length || this.query().unit.length),
  );
  protected readonly counted = computed(() => {
    const [from, to, ofUnit, ofDepartment] = [this.from(), this.to(), this.ofUnit(), this.ofDepartment()];
    return readCounted(this.count(), {
      from,
      to,
      ofUnit,
      ofDepartment,
      ofKind: this.ofKind(),
      ofChannel: this.ofChannel(),
    });
  });
  protected readonly list = inject(TicketsApi).list(
    computed(() => compact({ ...paramsOf(this.query()), count: this.counted()?.count, ...this.counted()?.of })),
  );

  protected readonly mayAct = this.handles && this.session.can('ticket.act');
  protected readonly none: ReadonlySet<number> = new Set<number>();
  /** Chosen to be handled together; another list, another choice. */
  protected readonly chosen = linkedSignal<unknown, ReadonlySet<number>>({
    source: this.query,
    computation: () => this.none,
  });
  protected readonly chosenRows = computed(() => this.list.rows().filter(({ id }) => this.chosen().has(id)));

  protected readonly columns = COLUMNS;
  protected readonly key = (row: TicketRow): number => row.id;
  protected readonly link = (row: TicketRow): unknown[] => ['/tickets', row.id];
  protected readonly stateWords = stateWords;
  protected readonly stateTone = stateTone;
  protected readonly lightWords = lightWords;
  protected readonly lightTone = lightTone;
  protected readonly stepWords = stepWords;
  protected readonly urgencyWords = urgencyWords;
  protected readonly instant = formatInstant;

  protected pickLabel = ({ title }: TicketRow): string => $localize`:@@tickets.pick:选择 ${title}:title:`;

  protected pick({ id }: TicketRow, on: boolean): void {
    this.chosen.update((before) => new Set([...before].filter((one) => one !== id).concat(on ? [id] : [])));
  }

  protected pickShown(): void {
    const shown = this.list.rows().map(({ id }) => id);
    this.chosen.set(new Set(shown.slice(0, TICKET_LIMITS.bulk)));
  }

  protected done(): void {
    this.chosen.set(this.none);
    this.list.reload();
  }

  protected showAll(): void {
    this.url.set({
      count: null,
      from: null,
      to: null,
      ofUnit: null,
      ofDepartment: null,
      ofKind: null,
      ofChannel: null,
    });
  }

  private viewsOf(): { view: View; name: string }[] {
    const mine: { view: View; name: string }[] = this.handles
      ? [{ view: 'mine', name: $localize`:@@tickets.view.mine:待我办理` }]
      : [];
    const dispatches: { view: View; name: string }[] =
      this.session.person().role === 'bureau'
        ? [
            { view: 'dispatch', name: $localize`:@@tickets.view.dispatch:待派单` },
            { view: 'callback', name: $localize`:@@tickets.view.callback:待回访` },
          ]
        : [];
    return [
      ...mine,
      ...dispatches,
      { view: 'today', name: $localize`:@@tickets.view.today:今天到期` },
      { view: 'red', name: $localize`:@@tickets.view.red:已超时` },
      { view: 'yellow', name: $localize`:@@tickets.view.yellow:临近时限` },
      { view: 'open', name: $localize`:@@tickets.view.open:未办结` },
      { view: 'all', name: $localize`:@@tickets.view.all:全部` },
    ];
  }
}
