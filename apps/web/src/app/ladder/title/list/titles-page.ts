import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatSelectModule } from '@angular/material/select';
import { RouterLink } from '@angular/router';
import { CHANGE_REPORT_STATES } from '@yanzhen/domain/ladder/title-life/change-report';
import { DUTY_KINDS, DUTY_STATES } from '@yanzhen/domain/ladder/title-life/update-duty';
import { compact } from '../../../shared/compact';
import { DownloadButton } from '../../../shared/download/download-button';
import { UnitMultiSelect } from '../../../shared/inputs/unit-select';
import { titleName } from '../../../shared/names';
import { PageHeader } from '../../../shared/page-header';
import { Session } from '../../../shared/session/session';
import { UrlState } from '../../../shared/url-state';
import { dutyWords, reportWords } from '../words';
import { ChangeTable } from './change-table';
import { DutyTable } from './duty-table';
import { Tiles } from './tiles';
import { aboutView, FIRST_YEAR, isWatch, readView, viewWords } from './view';
import { WatchTable } from './watch-table';

/** Everything that titles owe or that is owed to them: updates, reports, reviews, checks, revocations. */
@Component({
  selector: 'app-titles-page',
  imports: [
    ChangeTable,
    DownloadButton,
    DutyTable,
    MatButton,
    MatFormFieldModule,
    MatSelectModule,
    PageHeader,
    RouterLink,
    Tiles,
    UnitMultiSelect,
    WatchTable,
  ],
  providers: [UrlState],
  templateUrl: './titles-page.html',
  styleUrl: './titles-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TitlesPage {
  private readonly session = inject(Session);
  private readonly me = this.session.person();
  protected readonly url = inject(UrlState);

  readonly view = input<string>();
  readonly unit = input<string>();
  readonly kind = input<string>();
  readonly state = input<string>();
  readonly year = input<string>();
  readonly shown = input<string>();

  protected readonly asked = computed(() =>
    readView(
      { view: this.view(), unit: this.unit(), kind: this.kind(), state: this.state(), year: this.year() },
      this.me.today,
    ),
  );
  protected readonly watched = computed(() => {
    const { view } = this.asked();
    return isWatch(view) ? view : null;
  });
  protected readonly params = computed(() => {
    const { view, unit, kind, duty, report, year } = this.asked();
    if (view === 'duties') return compact({ unit, kind, state: duty, year });
    if (view === 'changes') return compact({ unit, state: report });
    return compact({ watch: view, unit, kind });
  });
  protected readonly heading = computed(() => viewWords(this.asked().view));
  protected readonly about = computed(() => aboutView(this.asked().view));
  protected readonly manyUnits = this.me.role === 'bureau';
  protected readonly kinds = DUTY_KINDS.map((kind) => ({ kind, name: titleName(kind) }));
  protected readonly years = this.yearsTo(Number(this.me.today.slice(0, 4)));
  protected readonly states = computed<readonly { state: string; name: string }[]>(() =>
    this.asked().view === 'duties'
      ? DUTY_STATES.map((state) => ({ state, name: dutyWords(state) }))
      : CHANGE_REPORT_STATES.map((state) => ({ state, name: reportWords(state) })),
  );
  protected readonly exportUrl = computed(() => {
    const { view } = this.asked();
    if (view === 'changes') return null;
    const query = Object.entries(this.params()).map(([key, value]) => [key, String(value)]);
    return `/api/${view === 'duties' ? 'title-duties' : 'title-watch'}/export.xlsx?${new URLSearchParams(query)}`;
  });

  private yearsTo(last: number): number[] {
    return Array.from({ length: last - FIRST_YEAR + 1 }, (_, back) => last - back);
  }
}
