import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  output,
  signal,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatSelectModule } from '@angular/material/select';
import type { ApplicationRow } from '@yanzhen/contract/ladder/application';
import type { BatchAnswer } from '@yanzhen/contract/platform/batch';
import { APPLICATION_STATES, type ApplicationState } from '@yanzhen/domain/ladder/application/application';
import type { ApplicationAct } from '@yanzhen/domain/ladder/application/life';
import { BatchResult } from '../../../shared/feedback/batch-result';
import { compact } from '../../../shared/compact';
import { DownloadButton } from '../../../shared/download/download-button';
import { Notice } from '../../../shared/feedback/notice';
import { formatInstant } from '../../../shared/format/days';
import { UnitSelect } from '../../../shared/inputs/unit-select';
import { SearchBox } from '../../../shared/inputs/search-box';
import { verdictName } from '../../../shared/ladder-words/tier-words';
import { unitName } from '../../../shared/names';
import { Empty } from '../../../shared/states/empty';
import { Failure } from '../../../shared/states/failure';
import { Loading } from '../../../shared/states/loading';
import { Session } from '../../../shared/session/session';
import { Cell, type Column } from '../../../shared/table/column';
import { DataTable } from '../../../shared/table/data-table';
import { UrlState } from '../../../shared/url-state';
import { ActQuestions, pressed } from '../act-runner';
import { ApplicationApi } from '../application-api';
import { actWords, stateTone, stateWords } from '../words';
import { listed } from '../../../shared/ladder-words/wording';

/** The applications of a round, one or many of them decided from here. */
@Component({
  selector: 'app-application-table',
  imports: [
    BatchResult,
    Cell,
    DataTable,
    DownloadButton,
    Empty,
    Failure,
    Loading,
    MatButton,
    MatCheckbox,
    MatFormFieldModule,
    MatSelectModule,
    SearchBox,
    UnitSelect,
  ],
  providers: [UrlState],
  templateUrl: './application-table.html',
  styleUrl: './application-table.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ApplicationTable {
  private readonly api = inject(ApplicationApi);
  private readonly questions = inject(ActQuestions);
  private readonly notice = inject(Notice);
  protected readonly url = inject(UrlState);

  readonly roundId = input.required<string>();
  readonly state = input<string>();
  readonly unit = input<string>();
  readonly q = input<string>();
  readonly decided = output();

  protected readonly city = inject(Session).me()?.role === 'bureau';
  private readonly params = computed(() =>
    compact({ round: this.roundId(), state: this.state(), unit: this.unit(), q: this.q() }),
  );
  protected readonly list = this.api.list(this.params as never);
  /** Another list has other rows to choose. */
  protected readonly chosen = linkedSignal<unknown, ReadonlySet<number>>({
    source: this.params,
    computation: () => new Set(),
  });
  protected readonly answer = signal<{ names: ReadonlyMap<number, string>; answer: BatchAnswer } | null>(null);
  protected readonly states = APPLICATION_STATES.map((state) => ({ state, name: stateWords(state) }));
  protected readonly chosenRows = computed(() => this.list.rows().filter(({ id }) => this.chosen().has(id)));
  /** What may be done with each of the chosen. */
  protected readonly acts = computed(() => {
    const [first, ...others] = this.chosenRows();
    if (!first) return [];
    return pressed(first.acts).filter(
      (act) => act !== 'submit' && act !== 'withdraw' && others.every(({ acts }) => acts.includes(act)),
    );
  });
  protected readonly exportUrl = computed(
    () => `/api/applications/export.xlsx?${new URLSearchParams(this.params() as Record<string, string>).toString()}`,
  );
  protected readonly key = (row: ApplicationRow): number => row.id;
  protected readonly link = (row: ApplicationRow): unknown[] => ['/applications', row.id];
  protected readonly columns: readonly Column<ApplicationRow>[] = [
    { key: 'name', label: $localize`:@@apply.col.name:企业`, text: (row) => row.name, always: true },
    { key: 'choose', label: $localize`:@@apply.col.choose:选择`, always: true },
    { key: 'unit', label: $localize`:@@shared.unit:县区`, text: (row) => unitName(row.unitCode) },
    { key: 'state', label: $localize`:@@apply.col.state:状态` },
    {
      key: 'verdict',
      label: $localize`:@@apply.col.verdict:测评结论`,
      text: (row) => (row.verdict ? verdictName(row.verdict) : '—'),
    },
    {
      key: 'submission',
      label: $localize`:@@apply.col.submission:提交次数`,
      text: (row) => String(row.submission),
      numeric: true,
    },
    {
      key: 'submittedAt',
      label: $localize`:@@apply.col.submittedAt:提交时间`,
      text: (row) => formatInstant(row.submittedAt),
    },
    {
      key: 'reviewers',
      label: $localize`:@@apply.col.reviewers:审核人`,
      text: (row) => listed(row.reviewers) || '—',
    },
    { key: 'uscc', label: $localize`:@@apply.col.uscc:统一社会信用代码`, text: (row) => row.uscc, hiddenAtFirst: true },
  ];

  protected words(act: ApplicationAct): string {
    return actWords(act);
  }

  protected stateOf(state: ApplicationState): string {
    return stateWords(state);
  }

  protected tone(state: ApplicationState): string {
    return `chip ${stateTone(state)}`;
  }

  protected chooseLabel({ name }: ApplicationRow): string {
    return $localize`:@@apply.choose:选择 ${name}:name:`;
  }

  protected choose(id: number, on: boolean): void {
    const next = new Set(this.chosen());
    if (on) next.add(id);
    else next.delete(id);
    this.chosen.set(next);
  }

  protected chooseAll(): void {
    this.chosen.set(new Set(this.list.rows().map(({ id }) => id)));
  }

  protected async decide(act: ApplicationAct): Promise<void> {
    const rows = this.chosenRows();
    const about = $localize`:@@apply.batch.count:${rows.length}:count: 家企业`;
    const sentence = await this.questions.ask(act, about, false);
    if (sentence === undefined) return;
    try {
      const items = rows.map(({ id, version }) => ({ id, version }));
      const names = new Map(rows.map(({ id, name }) => [id, name]));
      this.answer.set({ names, answer: await this.api.batch({ act, sentence, items }) });
    } catch (error) {
      // Nothing is known of what was done: the list is asked for again.
      this.notice.problem(error);
    }
    this.chosen.set(new Set());
    this.list.reload();
    this.decided.emit();
  }
}
