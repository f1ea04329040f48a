import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatTabsModule } from '@angular/material/tabs';
import { RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { Icon } from '../../shared/icon/icon';
import { unitName } from '../../shared/names';
import { type Crumb, PageHeader } from '../../shared/page-header';
import { Session } from '../../shared/session/session';
import { Failure } from '../../shared/states/failure';
import { Loading } from '../../shared/states/loading';
import { stateName } from '../words';
import { OpenEnterprise } from './open-enterprise';

/** All that is known of one enterprise. Its parts are addresses of their own. */
@Component({
  selector: 'app-enterprise-page',
  imports: [Failure, Icon, Loading, MatButton, MatTabsModule, PageHeader, RouterLink, RouterLinkActive, RouterOutlet],
  providers: [OpenEnterprise],
  templateUrl: './enterprise-page.html',
  styleUrl: './enterprise-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EnterprisePage {
  private readonly session = inject(Session);
  protected readonly open = inject(OpenEnterprise);
  protected readonly detail = this.open.detail;
  private readonly readsCredit = this.session.can('credit.read');

  protected readonly crumbs: readonly Crumb[] =
    this.session.person().role === 'enterprise'
      ? []
      : [{ label: $localize`:@@registry.list.title:企业库`, link: '/enterprises' }];
  protected readonly lead = computed(() => {
    if (!this.detail.hasValue()) return '';
    const { uscc, unitCode, state } = this.detail.value();
    return [uscc, unitName(unitCode), ...(state === 'active' ? [] : [stateName(state)])].join(' · ');
  });
  protected readonly parts = computed(() => {
    const page = `/enterprises/${this.open.id()}`;
    return [
      { link: page, label: $localize`:@@registry.part.overview:概览` },
      { link: `${page}/ladder`, label: $localize`:@@registry.part.ladder:梯度与差距` },
      { link: `${page}/facts`, label: $localize`:@@registry.part.facts:年度数据` },
      { link: `${page}/titles`, label: $localize`:@@registry.part.titles:称号` },
      { link: `${page}/labels`, label: $localize`:@@registry.part.labels:标签与培育库` },
      ...(this.readsCredit ? [{ link: `${page}/credit`, label: $localize`:@@registry.part.credit:信用` }] : []),
      { link: `${page}/duties`, label: $localize`:@@registry.part.duties:称号义务` },
      { link: `${page}/evidence`, label: $localize`:@@registry.part.evidence:佐证` },
      { link: `${page}/contacts`, label: $localize`:@@registry.part.contacts:联系人` },
      // An enterprise does not read what its visitors wrote.
      ...(this.session.can('liaison.read')
        ? [{ link: `${page}/care`, label: $localize`:@@registry.part.care:包联走访` }]
        : []),
      { link: `${page}/timeline`, label: $localize`:@@registry.part.timeline:动态` },
    ];
  });
  protected readonly exactly = { exact: true };

  protected print(): void {
    window.print();
  }
}
