import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { VisitBrief } from '@yanzhen/contract/liaison/visit';
import { standingOf } from '@yanzhen/domain/liaison/promise';
import { DayPipe } from '../../../shared/format/pipes';
import { PlannedVisits } from '../../../shared/liaison/planned-visits';
import { Session } from '../../../shared/session/session';
import { Empty } from '../../../shared/states/empty';
import { Failure } from '../../../shared/states/failure';
import { Loading } from '../../../shared/states/loading';
import { TicketLink } from '../../../shared/ticket-link';
import { OpenEnterprise } from '../open-enterprise';
import { assignmentRoleName, dueWords, standingWords } from './care-words';

/** Who looks after the enterprise, when somebody was there, and what was promised. */
@Component({
  selector: 'app-care-section',
  imports: [DayPipe, Empty, Failure, Loading, MatButton, PlannedVisits, RouterLink, TicketLink],
  templateUrl: './care-section.html',
  styleUrls: ['../entries.scss', './care-section.scss'],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CareSection {
  private readonly session = inject(Session);
  protected readonly open = inject(OpenEnterprise);
  protected readonly today = this.session.person().today;
  protected readonly mayAssign = computed(() => this.open.living() && this.session.can('liaison.assign'));

  protected readonly brief = httpResource<VisitBrief>(() => `/api/liaison/enterprises/${this.open.id()}/brief`);
  protected readonly promises = computed(() =>
    (this.brief.hasValue() ? this.brief.value().promises : []).map((promise) => {
      const standing = standingOf(promise, this.today);
      return { promise, standing, words: standingWords(standing) };
    }),
  );
  protected readonly roleName = assignmentRoleName;
  protected readonly dueWords = dueWords;
}
