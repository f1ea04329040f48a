import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { Router } from '@angular/router';
import type { EnterpriseDetail } from '@yanzhen/contract/registry/enterprise';
import { Notice } from '../../shared/feedback/notice';
import { type Crumb, PageHeader } from '../../shared/page-header';
import { EnterpriseForm } from './form/enterprise-form';

@Component({
  selector: 'app-new-enterprise-page',
  imports: [EnterpriseForm, PageHeader],
  template: `
    <app-page-header
      i18n-heading="@@registry.new.title"
      heading="新增企业"
      i18n-lead="@@registry.new.lead"
      lead="一家一家地登记；手头有名录的，导入更快。"
      [crumbs]="crumbs"
    />
    <app-enterprise-form (saved)="open($event)" />
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NewEnterprisePage {
  private readonly router = inject(Router);
  private readonly notice = inject(Notice);

  protected readonly crumbs: readonly Crumb[] = [
    { label: $localize`:@@registry.list.title:企业库`, link: '/enterprises' },
  ];

  protected open({ id, name }: EnterpriseDetail): void {
    this.notice.say($localize`:@@registry.new.saved:已登记 ${name}:name:`);
    void this.router.navigate(['/enterprises', id]);
  }
}
