import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { MatChipsModule } from '@angular/material/chips';
import { MatDialog } from '@angular/material/dialog';
import { RouterLink } from '@angular/router';
import type { CareRow } from '@yanzhen/contract/liaison/assignment';
import { LIAISON_LIMITS } from '@yanzhen/domain/liaison/assignment';
import { firstValueFrom } from 'rxjs';
import { compact } from '../../shared/compact';
import { Notice } from '../../shared/feedback/notice';
import { DayPipe } from '../../shared/format/pipes';
import { Icon } from '../../shared/icon/icon';
import { SearchBox } from '../../shared/inputs/search-box';
import { UnitMultiSelect } from '../../shared/inputs/unit-select';
import { titleName, unitName } from '../../shared/names';
import { PageHeader } from '../../shared/page-header';
import { Session } from '../../shared/session/session';
import { Empty } from '../../shared/states/empty';
import { Failure } from '../../shared/states/failure';
import { Loading } from '../../shared/states/loading';
import { Cell, type Column } from '../../shared/table/column';
import { DataTable } from '../../shared/table/data-table';
import { UrlState } from '../../shared/url-state';
import { LiaisonNav } from '../liaison-nav';
import { assignmentRoleName } from '../role-name';
import { AssignDialog, type ToAssign } from './assign-dialog';
import { AssignmentApi } from './assignment-api';
import { NARROWINGS, readCare } from './care-filter';

/** Which enterprise is looked after by whom; officers are given to one or to many at once. */
@Component({
  selector: 'app-care-list-page',
  imports: [
    Cell,
    DataTable,
    DayPipe,
    Empty,
    Failure,
    Icon,
    LiaisonNav,
    Loading,
    MatButton,
    MatCheckbox,
    MatChipsModule,
    PageHeader,
    RouterLink,
    SearchBox,
    UnitMultiSelect,
  ],
  providers: [UrlState],
  templateUrl: './care-list-page.html',
  styleUrl: './care-list-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CareListPage {
  private readonly dialogs = inject(MatDialog);
  private readonly notice = inject(Notice);
  protected readonly url = inject(UrlState);

  readonly q = input<string>();
  readonly unit = input<string>();
  readonly state = input<string>();
  readonly without = input<string>();
  readonly officer = input<string>();
  readonly shown = input<string>();

  protected readonly filter = computed(() =>
    readCare({
      q: this.q(),
      unit: this.unit(),
      state: this.state(),
      without: this.without(),
      officer: this.officer(),
    }),
  );
  private readonly params = computed(() => compact({ ...this.filter() }));
  protected readonly list = inject(AssignmentApi).enterprises(this.params);
  protected readonly narrowed = computed(() => Object.keys(this.params()).length > 0);
  protected readonly narrowings = NARROWINGS;
  protected readonly manyUnits = inject(Session).person().role === 'bureau';

  /** Chosen for a bulk assignment; another list, another choice. */
  protected readonly chosen = linkedSignal<unknown, ReadonlySet<number>>({
    source: this.params,
    computation: () => new Set(),
  });
  protected readonly most = LIAISON_LIMITS.bulk;

  protected readonly key = (row: CareRow): number => row.enterpriseId;
  protected readonly roleName = assignmentRoleName;
  protected readonly columns: readonly Column<CareRow>[] = [
    { key: 'name', label: $localize`:@@liaison.enterprise:企业名称`, always: true },
    ...(this.manyUnits
      ? [{ key: 'unit', label: $localize`:@@shared.unit:县区`, text: (row: CareRow) => unitName(row.unitCode) }]
      : []),
    { key: 'tier', label: $localize`:@@liaison.tier:梯度`, text: (row) => titleName(row.tier) },
    { key: 'people', label: $localize`:@@liaison.people:包联干部` },
    { key: 'lastVisit', label: $localize`:@@liaison.lastVisit:上次走访` },
    { key: 'due', label: $localize`:@@liaison.dueOn:下次应在` },
  ];

  protected isOn(change: Record<string, string>): boolean {
    const address: Record<string, string | undefined> = { state: this.state(), without: this.without() };
    return Object.entries(change).every(([key, value]) => address[key] === value);
  }

  protected narrow(change: Record<string, string>): void {
    this.url.set({ state: null, without: null, ...(this.isOn(change) ? {} : change) });
  }

  protected pickLabel({ name }: CareRow): string {
    return $localize`:@@liaison.care.pick:选择 ${name}:name:`;
  }

  protected pick({ enterpriseId }: CareRow, on: boolean): void {
    this.chosen.update((before) => {
      const after = new Set(before);
      if (on) after.add(enterpriseId);
      else after.delete(enterpriseId);
      return after;
    });
  }

  protected pickShown(): void {
    this.chosen.set(
      new Set(
        this.list
          .rows()
          .map(({ enterpriseId }) => enterpriseId)
          .slice(0, this.most),
      ),
    );
  }

  protected async assign(): Promise<void> {
    const enterpriseIds = [...this.chosen()];
    const [only] = enterpriseIds.length === 1 ? enterpriseIds : [];
    const name = this.list.rows().find(({ enterpriseId }) => enterpriseId === only)?.name ?? null;
    const dialog = this.dialogs.open<AssignDialog, ToAssign, true>(AssignDialog, {
      data: { enterpriseIds, name },
      width: '560px',
    });
    if (!(await firstValueFrom(dialog.afterClosed()))) return;
    this.chosen.set(new Set());
    this.list.reload();
    this.notice.say($localize`:@@liaison.assign.done:已安排`);
  }
}
