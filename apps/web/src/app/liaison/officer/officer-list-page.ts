import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { RouterLink } from '@angular/router';
import type { OfficerRow } from '@yanzhen/contract/liaison/assignment';
import { ASSIGNMENT_ROLES } from '@yanzhen/domain/liaison/assignment';
import { UNIT_CODES } from '@yanzhen/domain/identity/unit';
import { firstValueFrom } from 'rxjs';
import { compact } from '../../shared/compact';
import { Notice } from '../../shared/feedback/notice';
import { Icon } from '../../shared/icon/icon';
import { SearchBox } from '../../shared/inputs/search-box';
import { UnitMultiSelect } from '../../shared/inputs/unit-select';
import { PageHeader } from '../../shared/page-header';
import { Session } from '../../shared/session/session';
import { Empty } from '../../shared/states/empty';
import { Failure } from '../../shared/states/failure';
import { Loading } from '../../shared/states/loading';
import { Cell, type Column } from '../../shared/table/column';
import { DataTable } from '../../shared/table/data-table';
import { listOf, UrlState } from '../../shared/url-state';
import { LiaisonNav } from '../liaison-nav';
import { assignmentRoleName } from '../role-name';
import { OfficerApi } from './officer-api';
import { OfficerDialog } from './officer-dialog';
import { unitOfOfficer } from './typed-officer';

/** The people who look after enterprises, and how many each of them has. */
@Component({
  selector: 'app-officer-list-page',
  imports: [
    Cell,
    DataTable,
    Empty,
    Failure,
    Icon,
    LiaisonNav,
    Loading,
    MatButton,
    MatIconButton,
    PageHeader,
    RouterLink,
    SearchBox,
    UnitMultiSelect,
  ],
  providers: [UrlState],
  templateUrl: './officer-list-page.html',
  styleUrl: './officer-list-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class OfficerListPage {
  private readonly dialogs = inject(MatDialog);
  private readonly notice = inject(Notice);
  private readonly me = inject(Session).person();
  protected readonly url = inject(UrlState);

  readonly q = input<string>();
  readonly unit = input<string>();
  readonly shown = input<string>();

  protected readonly units = computed(() => UNIT_CODES.filter((code) => listOf(this.unit()).includes(code)));
  protected readonly list = inject(OfficerApi).officers(computed(() => compact({ q: this.q(), unit: this.units() })));
  protected readonly filtered = computed(() => Boolean(this.q()) || this.units().length > 0);
  protected readonly manyUnits = this.me.role === 'bureau';

  protected readonly key = (row: OfficerRow): number => row.id;
  protected readonly columns: readonly Column<OfficerRow>[] = [
    { key: 'name', label: $localize`:@@liaison.officer.name:姓名`, always: true },
    { key: 'post', label: $localize`:@@liaison.officer.post:职务`, text: (row) => row.post ?? '—' },
    { key: 'unit', label: $localize`:@@liaison.officer.unit:所属`, text: (row) => unitOfOfficer(row.unitCode) },
    ...ASSIGNMENT_ROLES.map((role) => ({
      key: role,
      label: $localize`:@@liaison.officer.loadAs:任${assignmentRoleName(role)}:role:`,
      text: (row: OfficerRow) => $localize`:@@liaison.officer.firms:${row.load[role]}:count: 家`,
      numeric: true as const,
    })),
    { key: 'phone', label: $localize`:@@liaison.officer.phone:手机（内部使用）`, text: (row) => row.phone ?? '—' },
    {
      key: 'account',
      label: $localize`:@@liaison.officer.account:登录账号`,
      text: (row) => row.username ?? $localize`:@@liaison.officer.noAccount:没有账号`,
    },
    { key: 'acts', label: $localize`:@@liaison.acts:操作`, always: true },
  ];

  protected mayChange({ unitCode }: OfficerRow): boolean {
    return this.manyUnits || unitCode === this.me.unitCode;
  }

  protected changeLabel({ name }: OfficerRow): string {
    return $localize`:@@liaison.officer.changeOf:修改 ${name}:name:`;
  }

  protected async open(row: OfficerRow | null): Promise<void> {
    const dialog = this.dialogs.open<OfficerDialog, OfficerRow | null, true>(OfficerDialog, {
      data: row,
      width: '560px',
    });
    if (!(await firstValueFrom(dialog.afterClosed()))) return;
    this.list.reload();
    this.notice.say($localize`:@@liaison.saved:已保存`);
  }
}
