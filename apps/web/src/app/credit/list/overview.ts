import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { UnitStandings } from '@yanzhen/contract/credit/overview';
import { DayPipe, NumPipe, UnitNamePipe } from '../../shared/format/pipes';
import { standingName } from '../../shared/names';
import { Session } from '../../shared/session/session';
import { Failure } from '../../shared/states/failure';
import { Loading } from '../../shared/states/loading';
import { CreditApi } from '../credit-api';

const STANDINGS = ['blocked', 'restricted', 'priority'] as const;

const sum = (units: readonly UnitStandings[], standing: (typeof STANDINGS)[number]): number =>
  units.reduce((all, unit) => all + unit[standing], 0);

/** How many stand blocked, restricted or first, by unit; every number opens exactly those enterprises. */
@Component({
  selector: 'app-overview',
  imports: [DayPipe, Failure, Loading, NumPipe, RouterLink, UnitNamePipe],
  templateUrl: './overview.html',
  styleUrl: './overview.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Overview {
  protected readonly overview = inject(CreditApi).overview();
  protected readonly manyUnits = inject(Session).person().role !== 'county';
  protected readonly standings = STANDINGS;
  protected readonly standingName = standingName;
  protected readonly totals = computed(() => {
    const units = this.overview.hasValue() ? this.overview.value().units : [];
    return STANDINGS.map((standing) => ({ standing, firms: sum(units, standing) }));
  });
  /** Units where nobody stands out say nothing. */
  protected readonly units = computed(() =>
    this.overview.hasValue()
      ? this.overview.value().units.filter((unit) => STANDINGS.some((standing) => unit[standing] > 0))
      : [],
  );
}
