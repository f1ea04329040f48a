import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { AuditRow } from '@yanzhen/contract/audit/audit';
import { actName } from '../shared/act-name';
import { formatInstant } from '../shared/format/days';
import { RoleNamePipe } from '../shared/format/pipes';
import { SearchBox } from '../shared/inputs/search-box';
import { PageHeader } from '../shared/page-header';
import { Empty } from '../shared/states/empty';
import { Failure } from '../shared/states/failure';
import { Loading } from '../shared/states/loading';
import { Cell, type Column } from '../shared/table/column';
import { DataTable } from '../shared/table/data-table';
import { UrlState } from '../shared/url-state';
import { AuditApi } from './audit-api';
import { changesOf } from './changes';
import { Verification } from './verification';

/** Everything that was done, newest first; nothing here can be changed. */
@Component({
  selector: 'app-audit-page',
  imports: [Cell, DataTable, Empty, Failure, Loading, MatButton, PageHeader, RoleNamePipe, SearchBox, Verification],
  providers: [UrlState],
  templateUrl: './audit-page.html',
  styleUrl: './audit-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AuditPage {
  protected readonly url = inject(UrlState);

  readonly subject = input<string>();
  readonly act = input<string>();
  readonly shown = input<string>();

  protected readonly list = inject(AuditApi).rows(this.subject, this.act);
  protected readonly narrowed = computed(() => Boolean(this.subject() || this.act()));
  protected readonly key = (row: AuditRow): number => row.id;
  protected readonly changesOf = changesOf;
  protected readonly columns: readonly Column<AuditRow>[] = [
    { key: 'at', label: $localize`:@@audit.at:时间`, text: (row) => formatInstant(row.at), always: true },
    { key: 'who', label: $localize`:@@audit.who:操作人` },
    { key: 'act', label: $localize`:@@audit.act:操作`, text: (row) => `${actName(row.act)} · ${row.act}` },
    { key: 'subject', label: $localize`:@@audit.subject:对象`, text: (row) => `${row.subjectKind} ${row.subjectId}` },
    { key: 'changes', label: $localize`:@@audit.changes:改动` },
    { key: 'ip', label: $localize`:@@audit.ip:来自`, text: (row) => row.ip },
    {
      key: 'hash',
      label: $localize`:@@audit.hash:链上指纹`,
      text: (row) => row.hash.slice(0, 12),
      hiddenAtFirst: true,
    },
  ];
}
