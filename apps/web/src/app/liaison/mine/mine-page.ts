import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatButtonToggleModule } from '@angular/material/button-toggle';
import { compact } from '../../shared/compact';
import { formatTotal } from '../../shared/format/numbers';
import { Icon } from '../../shared/icon/icon';
import { SearchBox } from '../../shared/inputs/search-box';
import { UnitMultiSelect } from '../../shared/inputs/unit-select';
import { PageHeader } from '../../shared/page-header';
import { isSilence } from '../../shared/session/silence';
import { Session } from '../../shared/session/session';
import { Empty } from '../../shared/states/empty';
import { Failure } from '../../shared/states/failure';
import { Loading } from '../../shared/states/loading';
import { UrlState } from '../../shared/url-state';
import { LiaisonApi } from '../liaison-api';
import { LiaisonNav } from '../liaison-nav';
import { KeptNote } from '../offline/kept-note';
import { Phone } from '../offline/phone';
import { todayHere } from '../today';
import { careStateName } from '../words';
import { EnterpriseCard } from './enterprise-card';
import { keptRows } from './kept-rows';
import { isNarrowed, MINE_STATES, readMine } from './mine-filter';

/** Whom I look after, who has to be visited next on top; for whoever sees a unit or the city, all that they see. */
@Component({
  selector: 'app-mine-page',
  imports: [
    Empty,
    EnterpriseCard,
    Failure,
    Icon,
    KeptNote,
    LiaisonNav,
    Loading,
    MatButton,
    MatButtonToggleModule,
    PageHeader,
    SearchBox,
    UnitMultiSelect,
  ],
  providers: [UrlState],
  templateUrl: './mine-page.html',
  styleUrl: './mine-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MinePage {
  protected readonly url = inject(UrlState);

  readonly q = input<string>();
  readonly state = input<string>();
  readonly unit = input<string>();

  private readonly me = inject(Session).person();
  protected readonly filter = computed(() => readMine({ q: this.q(), state: this.state(), unit: this.unit() }));
  protected readonly narrowed = computed(() => isNarrowed(this.filter()));
  protected readonly list = inject(LiaisonApi).enterprises(computed(() => compact({ ...this.filter(), order: 'due' })));
  private readonly phone = inject(Phone);
  protected readonly today = todayHere();
  /** Where the server cannot be reached: the copy on this device, if there is one. */
  protected readonly kept = computed(() => {
    const pack = this.phone.pack();
    return pack && isSilence(this.list.error())
      ? { at: pack.madeAt, rows: keptRows(pack, this.filter(), this.today) }
      : null;
  });
  /** How much of it stands ready for places without signal. */
  protected readonly ready = this.phone.pack;
  protected readonly total = computed(() => formatTotal(this.list.total(), this.list.capped()));
  protected readonly states = MINE_STATES.map((state) => ({ state, name: careStateName(state) }));
  protected readonly manyUnits = this.me.role === 'bureau';
  /** Whoever sees a unit or the city has none of their own. */
  private readonly own = this.me.role === 'leader' || this.me.role === 'liaison';
  protected readonly heading = this.own
    ? $localize`:@@visits.mine.title:我的企业`
    : $localize`:@@visits.mine.toVisit:待走访企业`;
  protected readonly lead = this.own
    ? $localize`:@@visits.mine.lead:您包联的企业，最该去的排在最前。`
    : $localize`:@@visits.mine.leadAll:您能看到的企业，最该走访的排在最前。`;
}
