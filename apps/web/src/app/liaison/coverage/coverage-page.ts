import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatButtonToggleModule } from '@angular/material/button-toggle';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatSelectModule } from '@angular/material/select';
import { RouterLink } from '@angular/router';
import { UNIT_CODES } from '@yanzhen/domain/identity/unit';
import { ASSIGNMENT_ROLES } from '@yanzhen/domain/liaison/assignment';
import { compact } from '../../shared/compact';
import { DownloadButton } from '../../shared/download/download-button';
import { UnitMultiSelect } from '../../shared/inputs/unit-select';
import { unitName } from '../../shared/names';
import { PageHeader } from '../../shared/page-header';
import { Session } from '../../shared/session/session';
import { Failure } from '../../shared/states/failure';
import { Loading } from '../../shared/states/loading';
import { listOf, UrlState } from '../../shared/url-state';
import { LiaisonNav } from '../liaison-nav';
import { CoverageApi } from './coverage-api';
import { CoverageMap } from './coverage-map';
import { CoverageOfficers } from './coverage-officers';
import { CoverageTiles } from './coverage-tiles';
import { CoverageUnits } from './coverage-units';
import { assignmentRoleName } from '../role-name';

const VIEWS = ['map', 'officers', 'units'] as const;

/** Who was visited and who was not: by unit, by officer, and quarter by quarter. */
@Component({
  selector: 'app-coverage-page',
  imports: [
    CoverageMap,
    CoverageOfficers,
    CoverageTiles,
    CoverageUnits,
    DownloadButton,
    Failure,
    LiaisonNav,
    Loading,
    MatButton,
    MatButtonToggleModule,
    MatFormFieldModule,
    MatSelectModule,
    PageHeader,
    RouterLink,
    UnitMultiSelect,
  ],
  providers: [UrlState],
  templateUrl: './coverage-page.html',
  styleUrls: ['../follow-up/list-page.scss', './coverage-page.scss'],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CoveragePage {
  private readonly api = inject(CoverageApi);
  private readonly me = inject(Session).person();
  protected readonly url = inject(UrlState);

  readonly year = input<string>();
  readonly unit = input<string>();
  readonly role = input<string>();
  readonly officerId = input<string>();
  readonly q = input<string>();
  readonly view = input<string>();

  private readonly thisYear = Number(this.me.today.slice(0, 4));
  protected readonly years = Array.from({ length: 5 }, (_, ago) => this.thisYear - ago);
  protected readonly roles = ASSIGNMENT_ROLES;
  protected readonly roleName = assignmentRoleName;
  protected readonly manyUnits = this.me.role === 'bureau';
  protected readonly views = VIEWS.filter((view) => view !== 'units' || this.manyUnits);

  protected readonly chosenYear = computed(
    () => this.years.find((one) => one === Number(this.year())) ?? this.thisYear,
  );
  protected readonly units = computed(() => UNIT_CODES.filter((code) => listOf(this.unit()).includes(code)));
  protected readonly chosenRole = computed(() => ASSIGNMENT_ROLES.find((one) => one === this.role()) ?? 'leader');
  protected readonly chosenView = computed(() => this.views.find((one) => one === this.view()) ?? 'map');
  protected readonly officer = computed(() => Number(this.officerId()) || null);

  private readonly common = computed(() => ({
    year: this.chosenYear() === this.thisYear ? null : this.chosenYear(),
    unit: this.units().join(',') || null,
  }));
  protected readonly counts = this.api.counts(computed(() => compact(this.common())));
  protected readonly params = computed(() =>
    compact({ ...this.common(), role: this.chosenRole(), officerId: this.officer(), q: this.q() || null }),
  );
  protected readonly exportUrl = computed(() => {
    const query = Object.entries(this.params()).map(([key, value]) => [key, String(value)]);
    return `/api/liaison/coverage/export.xlsx?${new URLSearchParams(query)}`;
  });
  protected readonly exportName = `coverage-${this.me.today}.xlsx`;
  protected readonly lead = this.manyUnits
    ? $localize`:@@liaison.coverage.lead:哪些企业有人联系、谁去过、谁该去还没去。每个数字都能点开名单。`
    : $localize`:@@liaison.coverage.leadOwn:${this.me.unitCode ? unitName(this.me.unitCode) : this.me.name}:whose:负责的企业里，谁去过、谁该去还没去。每个数字都能点开名单。`;
}
