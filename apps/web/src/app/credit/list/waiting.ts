import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { InstantPipe } from '../../shared/format/pipes';
import { CreditApi } from '../credit-api';
import { appealName, kindName } from '../words';

/** Objections and applications for repair that wait for a decision, the oldest first; not there when nothing waits. */
@Component({
  selector: 'app-waiting',
  imports: [InstantPipe, RouterLink],
  template: `
    @if (waiting.hasValue() && waiting.value().length) {
      <section class="sheet">
        <h2 i18n="@@credit.waiting">待决定的异议与修复申请</h2>
        <ul>
          @for (one of waiting.value(); track one.id) {
            <li>
              <a [routerLink]="['/enterprises', one.enterpriseId, 'credit']">{{ one.name }}</a>
              <span>{{ name(one.kind) }} · {{ kindName(one.recordKind) }} · {{ one.document }}</span>
              <span class="muted">{{ one.madeAt | instant }}</span>
            </li>
          }
        </ul>
      </section>
    }
  `,
  styles: `
    section {
      margin-top: 16px;
    }
    h2 {
      margin: 0 0 8px;
    }
    ul {
      display: grid;
      gap: 8px;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      flex-wrap: wrap;
      gap: 2px 16px;
      overflow-wrap: anywhere;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Waiting {
  protected readonly waiting = inject(CreditApi).waiting();
  protected readonly name = appealName;
  protected readonly kindName = kindName;
}
