import { ChangeDetectionStrategy, Component } from '@angular/core';
import { Icon } from './icon/icon';

/** Beside every limit that reaches into a year without a published calendar. */
@Component({
  selector: 'app-estimate-note',
  imports: [Icon],
  template: `
    <span class="chip soon">
      <app-icon name="warning" />
      <ng-container i18n="@@shared.estimate">该年度放假安排未录入，时限为估算</ng-container>
    </span>
  `,
  styles: `
    app-icon {
      font-size: 0.9375rem;
    }
    .chip {
      white-space: normal;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EstimateNote {}
