import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { CorrectionLine } from '@yanzhen/contract/liaison/follow-up';
import type { CorrectionRow } from '@yanzhen/contract/liaison/visit';
import { DayPipe, InstantPipe, UnitNamePipe } from '../../shared/format/pipes';
import { Notice } from '../../shared/feedback/notice';
import { currentOf, problemOf } from '../../shared/problem/problem-of';
import { problemSentence } from '../../shared/problem/problem-sentence';
import { FollowUpApi } from '../follow-up/follow-up-api';
import { SentenceField } from '../follow-up/sentence-field';
import { correctableName, correctionStateName } from '../words';

/** What the register says beside what the visitor found, and the decision. */
@Component({
  selector: 'app-correction-card',
  imports: [DayPipe, InstantPipe, MatButton, RouterLink, SentenceField, UnitNamePipe],
  templateUrl: './correction-card.html',
  styleUrl: './correction-card.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CorrectionCard {
  private readonly api = inject(FollowUpApi);
  private readonly notice = inject(Notice);

  readonly correction = input.required<CorrectionLine>();
  readonly decided = output();

  /** Somebody was faster, or the fact itself has changed: the row as it is now. */
  protected readonly moved = signal<CorrectionRow | null>(null);
  protected readonly shown = computed(() => this.moved() ?? this.correction());
  protected readonly refusing = signal(false);
  protected readonly reason = signal('');
  protected readonly saving = signal(false);
  protected readonly problem = signal('');
  protected readonly fieldName = correctableName;
  protected readonly stateName = correctionStateName;

  protected async decide(accept: boolean): Promise<void> {
    const { id, version, present } = this.shown();
    this.saving.set(true);
    this.problem.set('');
    try {
      await this.api.decide(id, { version, accept, reason: accept ? null : this.reason().trim(), seen: present });
      this.notice.say(
        accept
          ? $localize`:@@liaison.corrections.saidYes:已采纳，企业库已更新`
          : $localize`:@@liaison.corrections.saidNo:已登记不采纳，并告知提出人`,
      );
      this.decided.emit();
    } catch (error) {
      // Shown on the card itself: what the other person decided, or the fact as it is now.
      const current = currentOf<CorrectionRow>(error);
      if (current) this.moved.set(current);
      else this.problem.set(problemSentence(problemOf(error)));
    } finally {
      this.saving.set(false);
    }
  }
}
