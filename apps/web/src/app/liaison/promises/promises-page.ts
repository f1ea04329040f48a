import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatButtonToggleModule } from '@angular/material/button-toggle';
import { MatDialog } from '@angular/material/dialog';
import { MatSlideToggle } from '@angular/material/slide-toggle';
import { RouterLink } from '@angular/router';
import type { PromiseLine } from '@yanzhen/contract/liaison/follow-up';
import { UNIT_CODES } from '@yanzhen/domain/identity/unit';
import { PROMISE_STANDINGS } from '@yanzhen/domain/liaison/promise';
import { firstValueFrom } from 'rxjs';
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
import { listOf, UrlState } from '../../shared/url-state';
import { FollowUpApi } from '../follow-up/follow-up-api';
import { standingName } from '../follow-up/follow-up-words';
import { LiaisonNav } from '../liaison-nav';
import { SettleDialog } from './settle-dialog';

/** What was promised to enterprises: what is due, what is broken, and what became of the rest. */
@Component({
  selector: 'app-promises-page',
  imports: [
    Cell,
    DataTable,
    Empty,
    Failure,
    LiaisonNav,
    Loading,
    MatButton,
    MatButtonToggleModule,
    MatSlideToggle,
    PageHeader,
    RouterLink,
    UnitMultiSelect,
  ],
  providers: [UrlState],
  templateUrl: './promises-page.html',
  styleUrl: '../follow-up/list-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PromisesPage {
  private readonly api = inject(FollowUpApi);
  private readonly session = inject(Session);
  private readonly dialogs = inject(MatDialog);
  protected readonly url = inject(UrlState);

  readonly standing = input<string>();
  readonly unit = input<string>();
  readonly mine = input<string>();
  readonly enterpriseId = input<string>();
  readonly shown = input<string>();

  protected readonly standings = PROMISE_STANDINGS;
  protected readonly standingName = standingName;
  protected readonly chosen = computed(() => PROMISE_STANDINGS.find((one) => one === this.standing()) ?? 'all');
  protected readonly units = computed(() => UNIT_CODES.filter((code) => listOf(this.unit()).includes(code)));
  protected readonly manyUnits = this.session.person().role === 'bureau';
  protected readonly maySettle = this.session.can('liaison.visit');

  protected readonly list = this.api.promises(
    computed(() =>
      compact({
        standing: this.chosen() === 'all' ? null : this.chosen(),
        unit: this.units().join(',') || null,
        mine: this.mine() === '1' || null,
        enterpriseId: Number(this.enterpriseId()) || null,
      }),
    ),
  );

  protected readonly key = (row: PromiseLine): number => row.id;
  protected readonly columns: readonly Column<PromiseLine>[] = [
    { key: 'text', label: $localize`:@@liaison.promises.text:承诺事项`, always: true, text: (row) => row.text },
    { key: 'enterprise', label: $localize`:@@liaison.promises.enterprise:企业` },
    {
      key: 'unit',
      label: $localize`:@@shared.unit:县区`,
      text: (row) => unitName(row.unitCode),
      ...(this.manyUnits ? {} : { hiddenAtFirst: true as const }),
    },
    { key: 'dueOn', label: $localize`:@@liaison.promises.due:期限`, text: (row) => formatDay(row.dueOn) },
    { key: 'standing', label: $localize`:@@liaison.promises.standing:进展` },
    { key: 'by', label: $localize`:@@liaison.promises.by:承诺人`, text: (row) => row.by },
    { key: 'visit', label: $localize`:@@liaison.promises.visit:哪次走访` },
    { key: 'act', label: $localize`:@@liaison.promises.act:办理`, always: true },
  ];

  protected chip({ standing }: PromiseLine): string {
    return { open: 'chip', due: 'chip soon', broken: 'chip late', kept: 'chip fine', dropped: 'chip' }[standing];
  }

  protected async settle(promise: PromiseLine): Promise<void> {
    const dialog = this.dialogs.open<SettleDialog, PromiseLine, boolean>(SettleDialog, {
      data: promise,
      width: '520px',
    });
    if (await firstValueFrom(dialog.afterClosed())) this.list.reload();
  }

  protected readonly day = formatDay;
}
