import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { VisitBrief } from '@yanzhen/contract/liaison/visit';
import { DayPipe, TitleNamePipe, WanPipe } from '../../shared/format/pipes';
import { Session } from '../../shared/session/session';
import { StandingMark } from '../../shared/standing-mark';
import { TicketLink } from '../../shared/ticket-link';
import { dueClass, dueWords, lastWords } from '../due-words';
import { nextWords } from '../next-words';
import { todayHere } from '../today';
import { assignmentRoleName } from '../role-name';
import { correctableName, requestKindName, topicName } from '../words';
import { listed } from '../../shared/ladder-words/wording';

/** What to know before the visit: where the enterprise stands, what was promised, what it asked for, who was there. */
@Component({
  selector: 'app-brief-sheet',
  imports: [DayPipe, RouterLink, StandingMark, TicketLink, TitleNamePipe, WanPipe],
  templateUrl: './brief-sheet.html',
  styleUrl: './brief-sheet.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class BriefSheet {
  readonly brief = input.required<VisitBrief>();

  private readonly today = todayHere();
  private readonly session = inject(Session);
  protected readonly mayLadder = this.session.can('ladder.read');
  protected readonly readsCredit = this.session.can('credit.read');
  protected readonly roleName = assignmentRoleName;
  protected readonly kindName = requestKindName;
  protected readonly fieldName = correctableName;
  protected readonly next = computed(() => nextWords(this.brief().next, this.brief().enterprise.tier));
  protected readonly due = computed(() => dueWords(this.brief().dueOn, this.today));
  protected readonly tone = computed(() => `chip ${dueClass(this.brief().due)}`);
  protected readonly last = computed(() => lastWords(this.brief().lastVisitOn));
  protected readonly overQuota = computed(() => this.brief().quota.used >= this.brief().quota.limit);

  protected readonly noRequests = computed(() => this.brief().requests.length + this.brief().tickets.length === 0);

  protected isLate(day: string): boolean {
    return day < this.today;
  }

  protected topics(of: VisitBrief['visits'][number]): string {
    return listed(of.topics.map(topicName));
  }
}
