import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { PublicLists } from '../../shared/public-lists';
import { CallApi } from './call-api';

/** All lists of calls that are or were on show, for anybody. */
@Component({
  selector: 'app-public-calls-page',
  imports: [PublicLists],
  template: `
    <app-public-lists
      i18n-heading="@@calls.public.title"
      heading="扶持名单公示"
      under="/call-results"
      [lists]="lists"
    />
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PublicCallsPage {
  protected readonly lists = inject(CallApi).results();
}
