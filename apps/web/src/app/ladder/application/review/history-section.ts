import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { ApplicationDetail, PastApplicationAct } from '@yanzhen/contract/ladder/application';
import { InstantPipe } from '../../../shared/format/pipes';
import { roleName } from '../../../shared/names';
import { actWords } from '../words';

/** Who did what when and why, the newest first; reviews of an earlier submission are marked as lapsed. */
@Component({
  selector: 'app-history-section',
  imports: [InstantPipe],
  template: `
    <h2 i18n="@@apply.history">办理经过</h2>
    <ol>
      @for (act of acts(); track act.id) {
        <li [class.lapsed]="act.lapsed">
          <p>
            <strong>{{ words(act) }}</strong>
            @if (act.lapsed) {
              <span class="chip" i18n="@@apply.history.lapsed">针对以前的提交，已失效</span>
            }
          </p>
          @if (act.sentence) {
            <p>{{ act.sentence }}</p>
          }
          <p class="muted">{{ who(act) }} · {{ act.at | instant }}</p>
        </li>
      }
    </ol>
  `,
  styles: `
    :host {
      display: block;
      margin-top: 16px;
    }
    h2 {
      margin: 0 0 8px;
    }
    ol {
      display: grid;
      gap: 12px;
      margin: 0;
      padding: 0 0 0 16px;
      border-inline-start: 2px solid var(--mat-sys-outline-variant);
      list-style: none;
    }
    p {
      margin: 0;
    }
    .lapsed strong {
      text-decoration: line-through;
    }
  `,
  host: { class: 'sheet' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class HistorySection {
  readonly application = input.required<ApplicationDetail>();

  protected readonly acts = computed(() => [...this.application().history].reverse());

  protected words({ act, submission }: PastApplicationAct): string {
    return act === 'submit' ? $localize`:@@apply.history.submit:第 ${submission}:number: 次提交` : actWords(act);
  }

  protected who({ by, role }: PastApplicationAct): string {
    return role ? `${by}（${roleName(role)}）` : by;
  }
}
