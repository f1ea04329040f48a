import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { CareRow } from '@yanzhen/contract/liaison/assignment';
import { Icon } from '../../shared/icon/icon';
import { titleName, unitName } from '../../shared/names';
import { Session } from '../../shared/session/session';
import { dueClass, dueWords, lastWords } from '../due-words';
import { assignmentRoleName } from '../role-name';

/** One enterprise as a thumb meets it: how urgent, and the two things to do. */
@Component({
  selector: 'app-enterprise-card',
  imports: [Icon, MatButton, RouterLink],
  template: `
    <article class="sheet">
      <h2>
        <a [routerLink]="['/liaison/enterprises', row().enterpriseId, 'brief']">{{ row().name }}</a>
      </h2>
      <p class="line">
        <span class="chip" [class]="tone()">{{ due() }}</span>
        <span class="muted">{{ last() }}</span>
      </p>
      <p class="muted line">{{ about() }}</p>
      @if (people()) {
        <p class="muted line people">{{ people() }}</p>
      }
      <div class="acts">
        <a matButton="tonal" [routerLink]="['/liaison/enterprises', row().enterpriseId, 'brief']">
          <app-icon name="description" />
          <ng-container i18n="@@visits.brief.title">走访前一页</ng-container>
        </a>
        @if (mayVisit) {
          <a matButton="filled" routerLink="/liaison/visits/new" [queryParams]="{ enterprise: row().enterpriseId }">
            <app-icon name="edit" />
            <ng-container i18n="@@visits.record">记录走访</ng-container>
          </a>
        }
      </div>
    </article>
  `,
  styleUrl: './enterprise-card.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EnterpriseCard {
  readonly row = input.required<CareRow>();
  readonly today = input.required<string>();

  protected readonly mayVisit = inject(Session).can('liaison.visit');
  protected readonly due = computed(() => dueWords(this.row().dueOn, this.today()));
  protected readonly tone = computed(() => `chip ${dueClass(this.row().due)}`);
  protected readonly last = computed(() => lastWords(this.row().lastVisitOn));
  protected readonly about = computed(() => {
    const { unitCode, tier } = this.row();
    return [unitName(unitCode), ...(tier ? [titleName(tier)] : [])].join(' · ');
  });
  protected readonly people = computed(() =>
    this.row()
      .people.map(({ name, role }) => `${assignmentRoleName(role)} ${name}`)
      .join(' · '),
  );
}
