import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import type { EnterpriseDetail } from '@yanzhen/contract/registry/enterprise';
import { Notice } from '../../shared/feedback/notice';
import { type Crumb, PageHeader } from '../../shared/page-header';
import { Failure } from '../../shared/states/failure';
import { Loading } from '../../shared/states/loading';
import { RegistryApi } from '../registry-api';
import { EnterpriseForm } from './form/enterprise-form';

@Component({
  selector: 'app-edit-enterprise-page',
  imports: [EnterpriseForm, Failure, Loading, PageHeader],
  template: `
    @if (detail.hasValue()) {
      <app-page-header
        i18n-heading="@@registry.edit.title"
        heading="修改企业信息"
        [lead]="detail.value().uscc"
        [crumbs]="crumbs()"
      />
      <app-enterprise-form [enterprise]="detail.value()" (saved)="close($event)" />
    } @else if (detail.error()) {
      <app-failure [error]="detail.error()" (retry)="detail.reload()" />
    } @else {
      <app-loading />
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EditEnterprisePage {
  private readonly router = inject(Router);
  private readonly notice = inject(Notice);

  readonly id = input.required<string>();

  protected readonly detail = inject(RegistryApi).enterprise(this.id);
  protected readonly crumbs = computed<Crumb[]>(() => [
    { label: $localize`:@@registry.list.title:企业库`, link: '/enterprises' },
    ...(this.detail.hasValue() ? [{ label: this.detail.value().name, link: `/enterprises/${this.id()}` }] : []),
  ]);

  protected close({ id }: EnterpriseDetail): void {
    this.notice.say($localize`:@@registry.saved:已保存`);
    void this.router.navigate(['/enterprises', id]);
  }
}
