import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import type { Suggestions } from '@yanzhen/contract/tickets/suggest';
import type { Suggestion } from '@yanzhen/domain/tickets/suggest/suggest';
import { Session } from '../../shared/session/session';

/** Why a department is suggested, in a sentence. */
export const whySuggested = (one: Suggestion): string => {
  if (one.by === 'unit') return $localize`:@@tickets.suggest.unit:属地：诉求在该县区`;
  return one.by === 'keyword'
    ? $localize`:@@tickets.suggest.keyword:办理规则：写有“${one.word}:word:”`
    : $localize`:@@tickets.suggest.past:过去写有“${one.word}:word:”的 ${one.of}:of: 件中，${one.to}:to: 件由它办理`;
};

/** To whom this request could go, one press each; whoever dispatches decides. */
@Component({
  selector: 'app-suggested-departments',
  template: `
    @if (found().length) {
      <div role="group" i18n-aria-label="@@tickets.suggest.title" aria-label="建议的主办单位">
        @for (one of found(); track one.department) {
          <button type="button" [attr.aria-pressed]="one.department === chosen()" (click)="taken.emit(one.department)">
            <strong>{{ one.department }}</strong>
            <span class="muted">{{ why(one) }}</span>
          </button>
        }
      </div>
    }
  `,
  styles: `
    div {
      display: grid;
      gap: 8px;
      margin-bottom: 16px;
    }
    button {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 2px 12px;
      min-height: 44px;
      padding: 6px 14px;
      border: 1px solid var(--mat-sys-outline-variant);
      border-radius: 8px;
      background: none;
      color: inherit;
      font: inherit;
      text-align: start;
      cursor: pointer;
    }
    button[aria-pressed='true'] {
      border-color: var(--mat-sys-primary);
      background: var(--mat-sys-secondary-container);
      color: var(--mat-sys-on-secondary-container);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SuggestedDepartments {
  private readonly may = inject(Session).can('ticket.match');

  readonly ticketId = input.required<number>();
  readonly chosen = input('');
  readonly taken = output<string>();

  private readonly asked = httpResource<Suggestions>(() =>
    this.may ? `/api/tickets/${this.ticketId()}/suggestions` : undefined,
  );
  /** Without it the form is as good as before: whoever dispatches knows the departments. */
  protected readonly found = computed(() => (this.asked.hasValue() ? this.asked.value() : []));
  protected readonly why = whySuggested;
}
