import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { TicketDetail } from '@yanzhen/contract/tickets/ticket';
import { Icon } from '../../shared/icon/icon';
import { Failure } from '../../shared/states/failure';
import { Loading } from '../../shared/states/loading';
import { MatchApi } from './match-api';
import { MatchChoice } from './match-choice';
import { whyWords } from './match-words';

/** On the page of a request: how it came to its enterprise, or who could be meant. */
@Component({
  selector: 'app-match-card',
  imports: [Failure, Icon, Loading, MatButton, MatchChoice],
  template: `
    <h2 i18n="@@tickets.match.card">所属企业</h2>
    @if (match.hasValue()) {
      @let one = match.value();
      @switch (one.state) {
        @case ('open') {
          <p class="waits" role="note" i18n="@@tickets.match.waits">系统拿不准是哪一家，请确认。</p>
        }
        @case ('unknown') {
          <p class="waits" role="note" i18n="@@tickets.match.stranger">
            名录中没有“{{ one.mentioned }}”；可以先登记企业，再回来选择。
          </p>
        }
        @case ('set') {
          <p>
            <ng-container i18n="@@tickets.match.wasSet">自动认定：</ng-container>
            {{ reason() }}
          </p>
        }
        @case ('decided') {
          <p i18n="@@tickets.match.wasDecided">由 {{ one.decidedBy }} 确认。</p>
        }
        @default {
          @if (ticket().enterpriseId === null) {
            <p class="muted" i18n="@@tickets.match.namesNobody">诉求中没有写明企业。</p>
          } @else {
            <p class="muted" i18n="@@tickets.match.chosen">登记时已选定企业。</p>
          }
        }
      }
      @if (open() || one.state === 'open') {
        <app-match-choice
          [match]="one"
          [version]="ticket().version"
          [current]="ticket().enterpriseId"
          i18n-label="@@tickets.match.which"
          label="是哪一家企业"
          (decided)="done()"
          (stale)="changed.emit()"
        />
      } @else {
        <button matButton type="button" (click)="open.set(true)">
          <app-icon name="edit" />
          <ng-container i18n="@@tickets.match.correct">更正</ng-container>
        </button>
      }
    } @else if (match.error()) {
      <app-failure [error]="match.error()" (retry)="match.reload()" />
    } @else {
      <app-loading [lines]="2" />
    }
  `,
  styles: `
    h2,
    p {
      margin: 0 0 8px;
    }
    .waits {
      padding: 8px 12px;
      border-radius: 8px;
      background: var(--app-soon-container);
      color: var(--app-soon);
    }
  `,
  host: { class: 'sheet no-print' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MatchCard {
  private readonly api = inject(MatchApi);

  readonly ticket = input.required<TicketDetail>();
  readonly changed = output();

  private readonly id = computed(() => this.ticket().id);
  protected readonly match = this.api.one(this.id);
  protected readonly open = signal(false);
  protected readonly reason = computed(() => {
    const set = this.ticket().enterpriseId;
    const found = this.match.hasValue()
      ? this.match.value().candidates.find(({ enterpriseId }) => enterpriseId === set)
      : undefined;
    return found ? whyWords(found) : '';
  });

  protected done(): void {
    this.open.set(false);
    this.match.reload();
    this.changed.emit();
  }
}
