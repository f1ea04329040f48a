import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatButtonToggleModule } from '@angular/material/button-toggle';
import { RouterLink } from '@angular/router';
import type { RulebookRow } from '@yanzhen/contract/ladder/rulebook';
import { BOOK_TIERS } from '@yanzhen/domain/ladder/rulebook/rulebook';
import { Icon } from '../../shared/icon/icon';
import { tierName } from '../../shared/ladder-words/tier-words';
import { worded } from '../../shared/ladder-words/wording';
import { PageHeader } from '../../shared/page-header';
import { Session } from '../../shared/session/session';
import { Empty } from '../../shared/states/empty';
import { Failure } from '../../shared/states/failure';
import { Loading } from '../../shared/states/loading';
import { Cell, type Column } from '../../shared/table/column';
import { DataTable } from '../../shared/table/data-table';
import { UrlState } from '../../shared/url-state';
import { forceWords, scopesWords } from './book-words';
import { BookMarks } from './book-marks';
import { RulebookApi } from './rulebook-api';

/** What the address may ask for: the books in force today, those still being worked on, or all. */
const SHOWN = {
  current: (row: RulebookRow) => row.current,
  working: (row: RulebookRow) => row.status === 'draft' || row.status === 'submitted',
  all: () => true,
} as const;
type Shown = keyof typeof SHOWN;

const inOrder = (a: RulebookRow, b: RulebookRow): number =>
  BOOK_TIERS.indexOf(a.tier) - BOOK_TIERS.indexOf(b.tier) ||
  Number(b.current) - Number(a.current) ||
  b.effectiveFrom.localeCompare(a.effectiveFrom) ||
  a.code.localeCompare(b.code) ||
  b.bookVersion - a.bookVersion;

/** Every rulebook: which are in force today, which are being worked on, which have had their time. */
@Component({
  selector: 'app-rulebook-list-page',
  imports: [
    BookMarks,
    Cell,
    DataTable,
    Empty,
    Failure,
    Icon,
    Loading,
    MatButton,
    MatButtonToggleModule,
    PageHeader,
    RouterLink,
  ],
  providers: [UrlState],
  templateUrl: './rulebook-list-page.html',
  styleUrl: './rulebook-list-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RulebookListPage {
  private readonly session = inject(Session);
  protected readonly url = inject(UrlState);

  readonly show = input<string>();

  protected readonly books = inject(RulebookApi).all();
  protected readonly shown = computed<Shown>(() => {
    const wanted = this.show();
    return wanted === 'current' || wanted === 'working' ? wanted : 'all';
  });
  private readonly all = computed(() => (this.books.hasValue() ? [...this.books.value()].sort(inOrder) : []));
  protected readonly rows = computed(() => this.all().filter(SHOWN[this.shown()]));
  protected readonly mayTry = this.session.can('ladder.whatif');
  /** Submitted by a colleague: the reader is the second person. */
  protected readonly waiting = computed(() =>
    this.session.can('ladder.rulebook.publish')
      ? this.all().filter((row) => row.status === 'submitted' && !row.own)
      : [],
  );

  protected readonly name = worded;
  protected readonly key = (row: RulebookRow): number => row.id;
  protected readonly link = (row: RulebookRow): unknown[] => ['/rulebooks', row.id];
  protected readonly columns: readonly Column<RulebookRow>[] = [
    { key: 'name', label: $localize`:@@rulebook.name:规则`, always: true },
    { key: 'tier', label: $localize`:@@rulebook.tier:适用称号`, text: (row) => tierName(row.tier) },
    { key: 'scope', label: $localize`:@@rulebook.scope:范围`, text: (row) => scopesWords(row.scope) },
    { key: 'document', label: $localize`:@@rulebook.document:文号` },
    { key: 'force', label: $localize`:@@rulebook.force:有效期`, text: forceWords },
    { key: 'version', label: $localize`:@@rulebook.version:版本`, text: (row) => `v${row.bookVersion}`, numeric: true },
    { key: 'marks', label: $localize`:@@rulebook.marks:状态` },
  ];
}
