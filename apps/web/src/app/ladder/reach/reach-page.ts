import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatButtonToggleModule } from '@angular/material/button-toggle';
import type { ReachRow } from '@yanzhen/contract/ladder/reach';
import { BOOK_SCOPES, BOOK_TIERS } from '@yanzhen/domain/ladder/rulebook/rulebook';
import { compact } from '../../shared/compact';
import { DownloadButton } from '../../shared/download/download-button';
import { formatInstant } from '../../shared/format/days';
import { formatNumber } from '../../shared/format/numbers';
import { industryName } from '../../shared/industry-names';
import { asOfYear } from '../../shared/ladder-words/year-words';
import { scopeName, tierName } from '../../shared/ladder-words/tier-words';
import { unitName } from '../../shared/names';
import { PageHeader } from '../../shared/page-header';
import { Session } from '../../shared/session/session';
import { Empty } from '../../shared/states/empty';
import { Failure } from '../../shared/states/failure';
import { Loading } from '../../shared/states/loading';
import { Cell, type Column } from '../../shared/table/column';
import { DataTable } from '../../shared/table/data-table';
import { UrlState } from '../../shared/url-state';
import { ReachApi } from './reach-api';
import { askedOf, NO_NARROWING, readReach } from './reach-filter';
import { ReachNarrowing } from './reach-narrowing';
import { ReachSummaryCard } from './reach-summary';
import { clausesOf, gapWords, shortWords } from './reach-words';
import { RunCard } from './run-card';

/** Who could climb next, nearest first, and what holds each of them back. */
@Component({
  selector: 'app-reach-page',
  imports: [
    Cell,
    DataTable,
    DownloadButton,
    Empty,
    Failure,
    Loading,
    MatButton,
    MatButtonToggleModule,
    PageHeader,
    ReachNarrowing,
    ReachSummaryCard,
    RunCard,
  ],
  providers: [UrlState],
  templateUrl: './reach-page.html',
  styleUrl: './reach-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ReachPage {
  private readonly api = inject(ReachApi);
  private readonly session = inject(Session);
  private readonly me = this.session.person();
  protected readonly url = inject(UrlState);

  readonly tier = input<string>();
  readonly scope = input<string>();
  readonly unit = input<string>();
  readonly industry = input<string>();
  readonly verdict = input<string>();
  readonly criterion = input<string>();
  readonly only = input<string>();
  readonly short = input<string>();
  readonly shown = input<string>();

  protected readonly filter = computed(() =>
    readReach({
      tier: this.tier(),
      scope: this.scope(),
      unit: this.unit(),
      industry: this.industry(),
      verdict: this.verdict(),
      criterion: this.criterion(),
      only: this.only(),
      short: this.short(),
    }),
  );
  private readonly params = computed(() => compact({ ...askedOf(this.filter()) }));
  protected readonly list = this.api.list(this.params);
  private readonly asked = computed(() => {
    const { tier, scope } = askedOf(this.filter());
    return compact({ tier, scope });
  });
  protected readonly summary = this.api.summary(this.asked);

  protected readonly tiers = BOOK_TIERS;
  protected readonly scopes = BOOK_SCOPES;
  protected readonly tierName = tierName;
  protected readonly scopeName = scopeName;
  protected readonly none = NO_NARROWING;
  protected readonly manyUnits = this.me.role !== 'county';
  protected readonly mayStart = this.session.can('ladder.evaluate');
  protected readonly lead = this.manyUnits
    ? $localize`:@@reach.lead:离下一级最近的企业排在前面：差几项、差在哪一项、差多少。点企业名看它的差距和补齐办法。`
    : $localize`:@@reach.leadUnit:${unitName(this.me.unitCode)}:unit:离下一级最近的企业排在前面：差几项、差在哪一项、差多少。`;

  private readonly book = computed(() => this.list.firstPage()?.book ?? null);
  protected readonly clauses = computed(() => {
    const book = this.book();
    return book ? clausesOf(book) : [];
  });
  private readonly byId = computed(() => new Map(this.clauses().map((clause) => [clause.id, clause])));
  private readonly year = asOfYear(this.me.today);

  protected readonly exportUrl = computed(() => {
    const query = Object.entries(this.params()).map(([key, value]) => [key, String(value)]);
    return `/api/reach/export.xlsx?${new URLSearchParams(query)}`;
  });
  protected readonly exportName = computed(() => `${tierName(this.filter().tier)}-${this.me.today}.xlsx`);

  protected readonly key = (row: ReachRow): number => row.enterpriseId;
  protected readonly link = (row: ReachRow): unknown[] => ['/enterprises', row.enterpriseId, 'ladder'];
  protected readonly columns: readonly Column<ReachRow>[] = [
    { key: 'name', label: $localize`:@@reach.name:企业`, always: true },
    { key: 'unit', label: $localize`:@@shared.unit:县区`, text: (row) => unitName(row.unitCode) },
    {
      key: 'industry',
      label: $localize`:@@reach.industry:行业`,
      text: (row) => industryName(row.industryCode),
      hiddenAtFirst: true,
    },
    { key: 'short', label: $localize`:@@reach.state:还差` },
    { key: 'gaps', label: $localize`:@@reach.gaps:差在哪里` },
    {
      key: 'distance',
      label: $localize`:@@reach.distance:加权差距`,
      numeric: true,
      text: (row) => formatNumber(row.distance),
    },
    {
      key: 'points',
      label: $localize`:@@reach.points:得分`,
      numeric: true,
      hiddenAtFirst: true,
      text: ({ points }) =>
        !points
          ? '—'
          : points.least === points.most
            ? formatNumber(points.least)
            : `${formatNumber(points.least)}–${formatNumber(points.most)}`,
    },
    {
      key: 'evaluatedAt',
      label: $localize`:@@reach.evaluatedAt:评估时间`,
      hiddenAtFirst: true,
      text: (row) => formatInstant(row.evaluatedAt),
    },
  ];
  protected readonly shortWords = shortWords;

  protected gapsOf(row: ReachRow): { id: string; name: string; words: string }[] {
    return row.gaps.map((gap) => {
      const clause = this.byId().get(gap.id);
      return { id: gap.id, name: clause?.name ?? gap.id, words: gapWords(gap, clause, this.year) };
    });
  }

  /** How many more there are than the two that are named. */
  protected moreThan(row: ReachRow): number {
    return Math.max(0, row.heldBy.length + row.open.length - row.gaps.length);
  }

  protected evaluated(): void {
    this.list.reload();
    this.summary.reload();
  }
}
