import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { PublicLists } from '../../../shared/public-lists';
import { PublicityApi } from '../publicity-api';

/** All lists that are or were on show, for anybody. */
@Component({
  selector: 'app-public-list-page',
  imports: [PublicLists],
  template: `
    <app-public-lists i18n-heading="@@apply.public.title" heading="公示" under="/publicity" [lists]="lists" />
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PublicListPage {
  protected readonly lists = inject(PublicityApi).all();
}
