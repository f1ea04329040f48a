import { NgTemplateOutlet } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatButtonToggleModule } from '@angular/material/button-toggle';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { RouterLink } from '@angular/router';
import type { VisitRow } from '@yanzhen/contract/liaison/visit';
import { VISIT_STATES } from '@yanzhen/domain/liaison/visit';
import { compact } from '../../shared/compact';
import { DayPipe } from '../../shared/format/pipes';
import { formatTotal } from '../../shared/format/numbers';
import { listed } from '../../shared/ladder-words/wording';
import { PageHeader } from '../../shared/page-header';
import { isSilence } from '../../shared/session/silence';
import { Empty } from '../../shared/states/empty';
import { Failure } from '../../shared/states/failure';
import { Loading } from '../../shared/states/loading';
import { UrlState } from '../../shared/url-state';
import { LiaisonApi } from '../liaison-api';
import { LiaisonNav } from '../liaison-nav';
import { KeptNote } from '../offline/kept-note';
import { Phone } from '../offline/phone';
import { topicName, visitStateName } from '../words';
import { readVisits } from './visit-filter';

/** Visits made, planned, called off: one's own first of all. */
@Component({
  selector: 'app-visit-list-page',
  imports: [
    DayPipe,
    Empty,
    Failure,
    KeptNote,
    NgTemplateOutlet,
    LiaisonNav,
    Loading,
    MatButton,
    MatButtonToggleModule,
    MatFormFieldModule,
    MatInput,
    PageHeader,
    RouterLink,
  ],
  providers: [UrlState],
  templateUrl: './visit-list-page.html',
  styleUrl: './visit-list-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class VisitListPage {
  protected readonly url = inject(UrlState);

  readonly state = input<string>();
  readonly from = input<string>();
  readonly to = input<string>();
  readonly whose = input<string>();
  readonly enterprise = input<string>();

  protected readonly filter = computed(() =>
    readVisits({
      state: this.state(),
      from: this.from(),
      to: this.to(),
      whose: this.whose(),
      enterprise: this.enterprise(),
    }),
  );
  protected readonly list = inject(LiaisonApi).visits(
    computed(() => {
      const { mine, ...rest } = this.filter();
      return compact({ ...rest, mine: mine || null });
    }),
  );
  private readonly phone = inject(Phone);
  /** Where the server cannot be reached: the plans on this device. */
  protected readonly kept = computed(() => {
    const pack = this.phone.pack();
    return pack && this.filter().state === 'planned' && isSilence(this.list.error()) ? pack : null;
  });
  protected readonly total = computed(() => formatTotal(this.list.total(), this.list.capped()));
  protected readonly states = VISIT_STATES.map((state) => ({ state, name: visitStateName(state) }));

  protected dayOf(row: VisitRow): string | null {
    return this.filter().state === 'planned' ? row.plannedOn : (row.visitedOn ?? row.plannedOn);
  }

  protected topics(row: VisitRow): string {
    return listed(row.topics.map(topicName));
  }
}
