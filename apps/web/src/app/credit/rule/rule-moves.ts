import { ChangeDetectionStrategy, Component, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { CreditRecount } from '@yanzhen/contract/credit/rules';
import { ProgressLine } from '../../shared/feedback/progress-line';
import { NumPipe, UnitNamePipe } from '../../shared/format/pipes';
import { StandingMark } from '../../shared/standing-mark';
import { Failure } from '../../shared/states/failure';
import { Loading } from '../../shared/states/loading';
import { RulesApi } from './rules-api';

/** How far all standings are reckoned anew by a version, and whom it moves. */
@Component({
  selector: 'app-rule-moves',
  imports: [Failure, Loading, MatButton, NumPipe, ProgressLine, RouterLink, StandingMark, UnitNamePipe],
  templateUrl: './rule-moves.html',
  styleUrl: './rule-moves.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RuleMoves {
  readonly id = input.required<number>();
  readonly recount = input.required<CreditRecount>();
  /** The list may be opened. */
  readonly mayWatch = input.required<boolean>();

  protected readonly opened = signal(false);
  protected readonly moves = inject(RulesApi).moves(() => (this.opened() ? this.id() : null));
}
