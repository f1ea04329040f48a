import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatSelectModule } from '@angular/material/select';
import { RouterLink } from '@angular/router';
import type { FlagQuery, FlagRow, ListedFlag } from '@yanzhen/contract/credit/flag';
import { FLAG_RULES } from '@yanzhen/domain/credit/flag/flag';
import { formatDay } from '../../shared/format/days';
import { UnitSelect } from '../../shared/inputs/unit-select';
import { unitName } from '../../shared/names';
import { PageHeader } from '../../shared/page-header';
import { Session } from '../../shared/session/session';
import { Empty } from '../../shared/states/empty';
import { Failure } from '../../shared/states/failure';
import { Loading } from '../../shared/states/loading';
import { Cell, type Column } from '../../shared/table/column';
import { DataTable } from '../../shared/table/data-table';
import { UrlState } from '../../shared/url-state';
import { ACTS, type FlagAct, FlagActs } from './flag-acts';
import { FlagApi } from './flag-api';
import { flagWords, phaseLooks, phaseWords, TONES, toneLooks, USES } from './flag-words';

const SHOWS = [
  { key: 'rule', label: $localize`:@@flags.show.rule:由记录得出` },
  { key: 'active', label: $localize`:@@flags.show.active:由人给出，有效` },
  { key: 'waiting', label: $localize`:@@flags.show.waiting:待审定` },
  { key: 'due', label: $localize`:@@flags.show.due:依据消失，待核实` },
  { key: 'ended', label: $localize`:@@flags.show.ended:已到期、撤销或未同意` },
] as const;
const EARNED = $localize`:@@flags.byRecords:由信用记录得出，记录见企业信用页`;

type Show = (typeof SHOWS)[number]['key'];

/** Who carries a flag, use by use; what waits for a second person stands here too. */
@Component({
  selector: 'app-flags-page',
  imports: [
    Cell,
    DataTable,
    Empty,
    Failure,
    Loading,
    MatButton,
    MatFormFieldModule,
    MatSelectModule,
    PageHeader,
    RouterLink,
    UnitSelect,
  ],
  providers: [UrlState],
  templateUrl: './flags-page.html',
  styleUrl: './flags-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FlagsPage {
  private readonly api = inject(FlagApi);
  private readonly acts = inject(FlagActs);
  private readonly session = inject(Session);
  protected readonly url = inject(UrlState);

  /** `?use=white_list&show=waiting&tone=caution&unit=411721` */
  readonly use = input<string>();
  readonly show = input<string>();
  readonly tone = input<string>();
  readonly unit = input<string>();

  protected readonly doors = this.api.doors();
  protected readonly outside = this.session.person().role === 'department';
  protected readonly manyUnits = this.session.person().role !== 'county';
  protected readonly may = { write: this.session.can('flag.write'), decide: this.session.can('flag.decide') };
  protected readonly tabs = computed(() => (this.doors.hasValue() ? this.doors.value().uses : []));
  protected readonly present = computed(() => this.tabs().find((use) => use === this.use()) ?? this.tabs()[0] ?? null);
  protected readonly rule = computed(() => FLAG_RULES[this.present() ?? 'project']);
  protected readonly shows = computed(() =>
    SHOWS.filter(({ key }) => (key === 'rule' ? this.rule().earnedBy !== null : !this.outside || key === 'active')),
  );
  protected readonly shown = computed<Show>(
    () => (this.shows().find(({ key }) => key === this.show()) ?? this.shows()[0] ?? SHOWS[1]).key,
  );
  protected readonly tones = computed(() =>
    this.rule().cautions && this.doors.hasValue()
      ? this.doors.value().tones.map((tone) => ({ tone, name: TONES[tone] }))
      : [],
  );
  private readonly params = computed((): Record<string, string> | undefined => {
    const [use, show, tone, unit] = [this.present(), this.shown(), this.tone(), this.unit()];
    if (use === null) return undefined;
    const origin: FlagQuery['origin'] = show === 'rule' ? 'rule' : 'hand';
    return {
      use,
      origin,
      ...(origin === 'hand' ? { phase: show } : {}),
      ...(this.tones().length > 1 && tone === 'caution' ? { tone } : {}),
      ...(unit ? { unit } : {}),
    };
  });
  protected readonly list = this.api.list(this.params);
  protected readonly uses = USES;
  protected readonly actWords = ACTS;
  protected readonly words = flagWords;
  protected readonly looks = toneLooks;
  protected readonly phase = phaseWords;
  protected readonly phaseLooks = phaseLooks;
  protected readonly columns: readonly Column<ListedFlag>[] = [
    { key: 'name', label: $localize`:@@calls.col.name:企业`, text: ({ enterprise }) => enterprise.name, always: true },
    { key: 'unit', label: $localize`:@@shared.unit:县区`, text: ({ enterprise }) => unitName(enterprise.unitCode) },
    { key: 'flag', label: $localize`:@@flags.col.flag:标识` },
    { key: 'reason', label: $localize`:@@flags.col.reason:理由`, text: ({ given }) => given?.reason ?? EARNED },
    { key: 'until', label: $localize`:@@flags.col.until:到期`, text: ({ lastDay }) => formatDay(lastDay) },
    { key: 'acts', label: $localize`:@@calls.col.acts:操作` },
  ];
  protected readonly rowKey = ({ given, enterprise }: ListedFlag): number => given?.id ?? -enterprise.id;

  protected open(flag: FlagRow): FlagAct[] {
    return this.acts.openTo(flag, this.may);
  }

  protected async act(act: FlagAct, flag: FlagRow, name: string): Promise<void> {
    if (!(await this.acts.run(act, flag, name))) return;
    this.list.reload();
    this.doors.reload();
  }
}
