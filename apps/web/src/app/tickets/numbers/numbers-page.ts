import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatButtonToggleModule } from '@angular/material/button-toggle';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import { RouterLink } from '@angular/router';
import type { CountKey } from '@yanzhen/domain/tickets/numbers/count';
import { NUMBER_DIMENSIONS, NUMBER_KEYS, NUMBERS } from '@yanzhen/domain/tickets/numbers/number';
import { TICKET_CHANNELS, TICKET_KINDS } from '@yanzhen/domain/tickets/ticket';
import { compact } from '../../shared/compact';
import { DownloadButton } from '../../shared/download/download-button';
import { formatInstant } from '../../shared/format/days';
import { Icon } from '../../shared/icon/icon';
import { unitName, unitOptions } from '../../shared/names';
import { type Crumb, PageHeader } from '../../shared/page-header';
import { Session } from '../../shared/session/session';
import { Empty } from '../../shared/states/empty';
import { Failure } from '../../shared/states/failure';
import { Loading } from '../../shared/states/loading';
import { UrlState } from '../../shared/url-state';
import { channelWords, kindWords } from '../words';
import { listOfCount, type NumbersParams } from './counted-list';
import { dimensionWords, formulaWords, numberName, valueWords } from './number-words';
import { NumbersApi } from './numbers-api';
import { NumbersChart } from './numbers-chart';
import { NumbersTable } from './numbers-table';

const MONTH = /^\d{4}-\d\d$/;

/** How requests are handled: each number with its formula, told apart, month by month, and printed as a bulletin. */
@Component({
  selector: 'app-numbers-page',
  imports: [
    DownloadButton,
    Empty,
    Failure,
    Icon,
    Loading,
    MatButton,
    MatButtonToggleModule,
    MatFormFieldModule,
    MatInputModule,
    MatSelectModule,
    NumbersChart,
    NumbersTable,
    PageHeader,
    RouterLink,
  ],
  providers: [UrlState],
  templateUrl: './numbers-page.html',
  styleUrl: './numbers-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NumbersPage {
  protected readonly url = inject(UrlState);
  private readonly person = inject(Session).person();

  readonly from = input<string>();
  readonly to = input<string>();
  readonly by = input<string>();
  readonly ofUnit = input<string>();
  readonly ofKind = input<string>();
  readonly ofChannel = input<string>();

  protected readonly manyUnits = this.person.role !== 'county';
  protected readonly units = unitOptions();
  protected readonly kinds = TICKET_KINDS.map((kind) => ({ kind, name: kindWords(kind) }));
  protected readonly channels = TICKET_CHANNELS.map((channel) => ({ channel, name: channelWords(channel) }));
  protected readonly dimensions = NUMBER_DIMENSIONS.filter((by) => by !== 'month').map((by) => ({
    by,
    name: dimensionWords(by),
  }));
  protected readonly crumbs: readonly Crumb[] = [
    { label: $localize`:@@tickets.list.title:诉求办理`, link: '/tickets' },
  ];

  protected readonly chosen = computed(() => this.dimensions.find(({ by }) => by === this.by())?.by ?? 'department');
  private readonly narrowed = computed<NumbersParams>(() =>
    compact({ ofUnit: this.ofUnit(), ofKind: this.ofKind(), ofChannel: this.ofChannel() }),
  );
  private readonly asked = computed(() =>
    compact({ ...this.narrowed(), from: monthOf(this.from()), to: monthOf(this.to()), by: this.chosen() }),
  );
  protected readonly numbers = inject(NumbersApi).of(this.asked);
  protected readonly shown = computed(() => (this.numbers.hasValue() ? this.numbers.value() : null));
  /** What the lists are narrowed by: the same, with the span that was counted. */
  protected readonly of = computed<NumbersParams>(() => {
    const shown = this.shown();
    return shown ? { from: shown.from, to: shown.to, ...this.narrowed() } : {};
  });
  protected readonly workbook = computed(() => {
    const params = new URLSearchParams(Object.entries(this.asked()).filter(([key]) => key !== 'by') as string[][]);
    return `/api/tickets/numbers.xlsx?${params.toString()}`;
  });
  protected readonly lead = computed(() => {
    const shown = this.shown();
    const { unitCode, department } = this.person;
    const where = department ?? (unitCode ? unitName(unitCode) : $localize`:@@goals.city:全市`);
    return shown
      ? $localize`:@@tickets.numbers.lead:${where}:where:，${shown.from}:from: 至 ${shown.to}:to: 受理的诉求；截至 ${formatInstant(shown.asOf)}:asOf:`
      : '';
  });
  protected readonly tilesBase = computed(() => ({ received: this.listed('received'), voided: this.listed('voided') }));
  protected readonly tiles = computed(() => {
    const total = this.shown()?.total;
    if (!total) return [];
    return NUMBER_KEYS.map((key) => {
      const { of, over } = NUMBERS[key];
      return {
        key,
        name: numberName(key),
        value: valueWords(key, total),
        formula: formulaWords(key),
        of: of === null ? null : this.listed(of),
        over: this.listed(over),
      };
    });
  });

  private listed(count: CountKey) {
    return { count: this.shown()?.total[count] ?? 0, list: listOfCount(count, this.of(), 'month', '') };
  }

  protected print(): void {
    window.print();
  }
}

const monthOf = (text: string | undefined): string | undefined => (text && MONTH.test(text) ? text : undefined);
