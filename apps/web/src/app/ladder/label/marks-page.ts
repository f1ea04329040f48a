import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Icon } from '../../shared/icon/icon';
import { type Crumb, PageHeader } from '../../shared/page-header';
import { Session } from '../../shared/session/session';
import { Failure } from '../../shared/states/failure';
import { Loading } from '../../shared/states/loading';
import { LadderApi } from '../ladder-api';
import { OwnPools } from '../pool/own-pools';
import { OwnLabels } from './own-labels';

/** What an enterprise carries beside its titles: labels, and the pools it is in. */
@Component({
  selector: 'app-marks-page',
  imports: [Failure, Icon, Loading, MatButton, OwnLabels, OwnPools, PageHeader],
  template: `
    <app-page-header
      [heading]="heading()"
      [crumbs]="crumbs()"
      i18n-lead="@@labels.own.lead"
      lead="标签是梯度以外的荣誉和资质，各有自己的有效期；培育库的进出都有原因"
    >
      <ng-container actions>
        <button class="no-print" matButton="outlined" type="button" (click)="print()">
          <app-icon name="print" />
          <ng-container i18n="@@labels.print">打印</ng-container>
        </button>
      </ng-container>
    </app-page-header>
    @if (enterprise.hasValue()) {
      <app-own-labels [enterprise]="id()" [living]="living()" [nameNow]="enterprise.value().name" />
      @if (mayPools) {
        <app-own-pools
          class="below"
          [enterprise]="id()"
          [active]="enterprise.value().state === 'active'"
          [nameNow]="enterprise.value().name"
        />
      }
    } @else if (enterprise.error()) {
      <app-failure [error]="enterprise.error()" (retry)="enterprise.reload()" />
    } @else {
      <app-loading [lines]="8" />
    }
  `,
  styles: `
    .below {
      margin-top: 24px;
    }
    @media print {
      .no-print {
        display: none;
      }
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MarksPage {
  private readonly session = inject(Session);

  readonly id = input.required<string>();

  protected readonly mayPools = this.session.can('pool.read');

  protected readonly enterprise = inject(LadderApi).enterprise(this.id);
  protected readonly living = computed(() => this.enterprise.hasValue() && this.enterprise.value().state !== 'merged');
  protected readonly heading = computed(() =>
    this.enterprise.hasValue() ? this.enterprise.value().name : $localize`:@@labels.own.title:标签与培育库`,
  );
  protected readonly crumbs = computed<readonly Crumb[]>(() => {
    const own = { label: this.heading(), link: `/enterprises/${this.id()}` };
    return this.session.person().role === 'enterprise'
      ? [own]
      : [{ label: $localize`:@@registry.list.title:企业库`, link: '/enterprises' }, own];
  });

  protected print(): void {
    window.print();
  }
}
