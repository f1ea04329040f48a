import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { TicketCandidate, TicketMatch } from '@yanzhen/contract/tickets/matching';
import { Notice } from '../../shared/feedback/notice';
import { UnitNamePipe } from '../../shared/format/pipes';
import { Icon } from '../../shared/icon/icon';
import { EnterprisePicker, type PickedEnterprise } from '../../shared/inputs/enterprise-picker';
import { MatchApi } from './match-api';
import { surenessWords, whyWords } from './match-words';

/** Who could be meant, each with its reason: one press says which; somebody else is looked for by name. */
@Component({
  selector: 'app-match-choice',
  imports: [EnterprisePicker, Icon, MatButton, UnitNamePipe],
  templateUrl: './match-choice.html',
  styleUrl: './match-choice.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MatchChoice {
  private readonly api = inject(MatchApi);
  private readonly notice = inject(Notice);

  readonly match = input.required<TicketMatch>();
  readonly version = input.required<number>();
  /** Whose it is now. */
  readonly current = input<number | null>(null);
  /** What is said with a group of buttons. */
  readonly label = input.required<string>();
  readonly decided = output<TicketMatch>();
  /** Somebody else was faster. */
  readonly stale = output();

  protected readonly saving = signal(false);
  protected readonly looking = signal(false);
  protected readonly picked = signal<PickedEnterprise | null>(null);
  protected readonly whyWords = whyWords;
  protected readonly surenessWords = surenessWords;

  protected isCurrent = ({ enterpriseId }: TicketCandidate): boolean => enterpriseId === this.current();

  protected async say(enterpriseId: number | null): Promise<void> {
    this.saving.set(true);
    try {
      const match = await this.api.decide(this.match().ticketId, { version: this.version(), enterpriseId });
      this.looking.set(false);
      this.picked.set(null);
      this.decided.emit(match);
    } catch (error) {
      this.notice.problem(error);
      this.stale.emit();
    } finally {
      this.saving.set(false);
    }
  }
}
