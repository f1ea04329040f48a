import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatButtonToggleModule } from '@angular/material/button-toggle';
import { UNIT_CODES } from '@yanzhen/domain/identity/unit';
import { CORRECTION_STATES } from '@yanzhen/domain/liaison/visit';
import { compact } from '../../shared/compact';
import { UnitMultiSelect } from '../../shared/inputs/unit-select';
import { PageHeader } from '../../shared/page-header';
import { Session } from '../../shared/session/session';
import { Empty } from '../../shared/states/empty';
import { Failure } from '../../shared/states/failure';
import { Loading } from '../../shared/states/loading';
import { listOf, UrlState } from '../../shared/url-state';
import { FollowUpApi } from '../follow-up/follow-up-api';
import { LiaisonNav } from '../liaison-nav';
import { CorrectionCard } from './correction-card';
import { correctionStateName } from '../words';

/** Facts that a visitor found otherwise, each beside what the register says now; the county decides. */
@Component({
  selector: 'app-corrections-page',
  imports: [
    CorrectionCard,
    Empty,
    Failure,
    LiaisonNav,
    Loading,
    MatButton,
    MatButtonToggleModule,
    PageHeader,
    UnitMultiSelect,
  ],
  providers: [UrlState],
  templateUrl: './corrections-page.html',
  styleUrls: ['../follow-up/list-page.scss', './corrections-page.scss'],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CorrectionsPage {
  private readonly api = inject(FollowUpApi);
  protected readonly url = inject(UrlState);

  readonly state = input<string>();
  readonly unit = input<string>();

  protected readonly states = CORRECTION_STATES;
  protected readonly stateName = correctionStateName;
  protected readonly chosen = computed(() => CORRECTION_STATES.find((one) => one === this.state()) ?? 'open');
  protected readonly units = computed(() => UNIT_CODES.filter((code) => listOf(this.unit()).includes(code)));
  protected readonly manyUnits = inject(Session).person().role === 'bureau';

  protected readonly list = this.api.corrections(
    computed(() => compact({ state: this.chosen(), unit: this.units().join(',') || null })),
  );
}
