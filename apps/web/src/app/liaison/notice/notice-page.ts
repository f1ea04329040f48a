import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { PublicNotice } from '@yanzhen/contract/liaison/handover';
import { encode } from 'uqr';
import { Icon } from '../../shared/icon/icon';
import { type Crumb, PageHeader } from '../../shared/page-header';
import { Empty } from '../../shared/states/empty';
import { Failure } from '../../shared/states/failure';
import { Loading } from '../../shared/states/loading';
import { assignmentRoleName } from '../role-name';

/** The card at the door of an enterprise (助企公示牌), to be printed; its code says the same words, for any phone. */
@Component({
  selector: 'app-notice-page',
  imports: [Empty, Failure, Icon, Loading, MatButton, PageHeader],
  templateUrl: './notice-page.html',
  styleUrl: './notice-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NoticePage {
  readonly id = input.required<string>();

  protected readonly notice = httpResource<PublicNotice>(() => `/api/liaison/enterprises/${this.id()}/notice`);
  protected readonly crumbs = computed<readonly Crumb[]>(() => [
    { label: $localize`:@@liaison.assigned.title:企业包联`, link: `/liaison/assignments/${this.id()}` },
  ]);
  protected readonly roleName = assignmentRoleName;
  protected readonly codeLabel = $localize`:@@liaison.notice.code:公示内容的二维码`;
  protected readonly code = computed(() => {
    const { data, size } = encode(this.words(), { border: 1 });
    const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')));
    return { path: path.join(''), size };
  });

  private words(): string {
    if (!this.notice.hasValue()) return '';
    const { enterpriseName, campaignName, people } = this.notice.value();
    const lines = people.map(({ role, name, post, officePhone }) =>
      [assignmentRoleName(role), name, post, officePhone].filter(Boolean).join(' '),
    );
    return [campaignName, enterpriseName, ...lines].join('\n');
  }

  protected print(): void {
    window.print();
  }
}
