import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatButtonToggleModule } from '@angular/material/button-toggle';
import { RouterLink } from '@angular/router';
import type { Digest } from '@yanzhen/contract/liaison/digest';
import { UNIT_CODES } from '@yanzhen/domain/identity/unit';
import { monthKeyOf, spanOf, weekKeyOf } from '@yanzhen/domain/liaison/span';
import { addDays } from '@yanzhen/domain/shared/calendar-day';
import { compact } from '../../shared/compact';
import { formatDay } from '../../shared/format/days';
import { DayPipe, UnitNamePipe } from '../../shared/format/pipes';
import { Icon } from '../../shared/icon/icon';
import { UnitMultiSelect } from '../../shared/inputs/unit-select';
import { unitName } from '../../shared/names';
import { PageHeader } from '../../shared/page-header';
import { Session } from '../../shared/session/session';
import { Failure } from '../../shared/states/failure';
import { Loading } from '../../shared/states/loading';
import { listOf, UrlState } from '../../shared/url-state';
import { spanName } from '../coverage/coverage-words';
import { LiaisonNav } from '../liaison-nav';
import { digestSentences } from './digest-words';
import { DigestTable } from './digest-table';
import { listed } from '../../shared/ladder-words/wording';

/** 周调度 and 月讲评: a week or a month on a page to print, from the numbers of the coverage page. */
@Component({
  selector: 'app-digest-page',
  imports: [
    DayPipe,
    DigestTable,
    Failure,
    Icon,
    LiaisonNav,
    Loading,
    MatButton,
    MatButtonToggleModule,
    PageHeader,
    RouterLink,
    UnitMultiSelect,
    UnitNamePipe,
  ],
  providers: [UrlState],
  templateUrl: './digest-page.html',
  styleUrls: ['../coverage/figures.scss', '../follow-up/list-page.scss', './digest-page.scss'],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DigestPage {
  private readonly me = inject(Session).person();
  protected readonly url = inject(UrlState);

  readonly span = input<string>();
  readonly unit = input<string>();

  protected readonly manyUnits = this.me.role === 'bureau';
  protected readonly crumbs = [{ label: $localize`:@@liaison.coverage.title:走访覆盖`, link: '/liaison/coverage' }];
  protected readonly units = computed(() => UNIT_CODES.filter((code) => listOf(this.unit()).includes(code)));
  /** Last week has all its days; this one has not. */
  protected readonly chosen = computed(
    () => spanOf(this.span() ?? '') ?? spanOf(weekKeyOf(addDays(this.me.today, -7))),
  );
  protected readonly kind = computed(() => (this.chosen()?.kind === 'month' ? 'month' : 'week'));
  protected readonly earlier = computed(() => this.beside(addDays(this.chosen()?.from ?? this.me.today, -1)));
  protected readonly later = computed(() => {
    const next = addDays(this.chosen()?.to ?? this.me.today, 1);
    return next > this.me.today ? null : this.beside(next);
  });

  protected readonly digest = httpResource<Digest>(() => ({
    url: '/api/liaison/digest',
    params: compact({ span: this.chosen()?.key, unit: this.units().join(',') || null }),
  }));
  protected readonly heading = computed(() => {
    const whose = this.units().length
      ? listed(this.units().map(unitName))
      : this.me.unitCode
        ? unitName(this.me.unitCode)
        : $localize`:@@liaison.digest.city:全市`;
    return this.kind() === 'month'
      ? $localize`:@@liaison.digest.month:${whose}:whose:企业走访月讲评`
      : $localize`:@@liaison.digest.week:${whose}:whose:企业走访周调度`;
  });
  protected readonly lead = computed(() => {
    const key = this.chosen()?.key ?? '';
    return $localize`:@@liaison.digest.lead:${spanName(key)}:span:；现状截至 ${formatDay(this.me.today)}:day:`;
  });
  protected readonly sentences = computed(() => (this.digest.hasValue() ? digestSentences(this.digest.value()) : []));

  protected choose(kind: 'week' | 'month'): void {
    const day = this.chosen()?.to ?? this.me.today;
    const last = day > this.me.today ? this.me.today : day;
    this.url.set({ span: kind === 'month' ? monthKeyOf(last) : weekKeyOf(last) });
  }

  protected print(): void {
    window.print();
  }

  private beside(day: string): string {
    return this.kind() === 'month' ? monthKeyOf(day) : weekKeyOf(day);
  }
}
