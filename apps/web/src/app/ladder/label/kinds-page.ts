import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { RouterLink } from '@angular/router';
import type { LabelKindRow } from '@yanzhen/contract/ladder/label';
import { firstValueFrom } from 'rxjs';
import { Notice } from '../../shared/feedback/notice';
import { formatDay } from '../../shared/format/days';
import { Icon } from '../../shared/icon/icon';
import { type Crumb, PageHeader } from '../../shared/page-header';
import { Session } from '../../shared/session/session';
import { Failure } from '../../shared/states/failure';
import { Loading } from '../../shared/states/loading';
import { Cell, type Column } from '../../shared/table/column';
import { DataTable } from '../../shared/table/data-table';
import { KindDialog } from './kind-dialog';
import { LabelApi } from './label-api';
import { goalWords, kindName } from './label-words';

/** Kinds of label are data: a new award is a row. */
@Component({
  selector: 'app-kinds-page',
  imports: [Cell, DataTable, Failure, Icon, Loading, MatButton, MatIconButton, PageHeader, RouterLink],
  templateUrl: './kinds-page.html',
  styles: `
    .note {
      margin: 12px 0 0;
      font: var(--mat-sys-body-small);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class KindsPage {
  private readonly dialogs = inject(MatDialog);
  private readonly notice = inject(Notice);

  protected readonly kinds = inject(LabelApi).kinds();
  protected readonly mayWrite = inject(Session).can('label.write');
  protected readonly crumbs: readonly Crumb[] = [{ label: $localize`:@@labels.title:标签`, link: '/labels' }];
  protected readonly key = (row: LabelKindRow): number => row.id;
  protected readonly kindName = kindName;
  protected readonly day = formatDay;
  protected readonly columns: readonly Column<LabelKindRow>[] = [
    { key: 'name', label: $localize`:@@labels.kind.zh:名称`, always: true },
    {
      key: 'goal',
      label: $localize`:@@labels.kind.goal:计入的政策目标`,
      text: ({ goal }) => (goal ? goalWords(goal) : $localize`:@@labels.kind.noGoal:不计入目标`),
      always: true,
    },
    { key: 'source', label: $localize`:@@labels.kind.source:依据`, always: true },
    ...(this.mayWrite ? [{ key: 'acts', label: $localize`:@@labels.acts:操作`, always: true } as const] : []),
  ];

  protected changeLabel(kind: LabelKindRow): string {
    return $localize`:@@labels.kind.changeOf:修改标签种类 ${kindName(kind)}:name:`;
  }

  protected async edit(row: LabelKindRow | null): Promise<void> {
    const dialog = this.dialogs.open<KindDialog, LabelKindRow | null, LabelKindRow>(KindDialog, {
      data: row,
      width: '600px',
    });
    if (!(await firstValueFrom(dialog.afterClosed()))) return;
    this.kinds.reload();
    this.notice.say($localize`:@@labels.saved:已保存`);
  }
}
