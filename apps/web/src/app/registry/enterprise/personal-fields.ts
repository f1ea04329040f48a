import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Notice } from '../../shared/feedback/notice';
import { Icon } from '../../shared/icon/icon';
import { Session } from '../../shared/session/session';
import { OpenEnterprise } from './open-enterprise';

/** Names and numbers of people: masked until somebody asks, which is an act that the audit trail keeps. */
@Component({
  selector: 'app-personal-fields',
  imports: [Icon, MatButton],
  template: `
    <div class="head">
      <h2 i18n="@@registry.people">企业负责人与联系人</h2>
      @if (mayAsk()) {
        <button class="no-print" matButton="tonal" type="button" [disabled]="asking()" (click)="show()">
          <app-icon name="visibility" />
          <ng-container i18n="@@registry.unmask">显示</ng-container>
        </button>
      }
    </div>
    <dl>
      <dt i18n="@@registry.legalRep">法定代表人</dt>
      <dd>{{ people().legalRep ?? '—' }}</dd>
      <dt i18n="@@registry.contactName">联系人</dt>
      <dd>{{ people().contactName ?? '—' }}</dd>
      <dt i18n="@@registry.contactPhone">联系电话</dt>
      <dd>{{ people().contactPhone ?? '—' }}</dd>
    </dl>
    @if (mayAsk()) {
      <p class="note" i18n="@@registry.unmask.note">个人信息已遮盖。点“显示”可看全文，查看会记入审计。</p>
    } @else if (open.inClear()) {
      <p class="note" role="status" i18n="@@registry.unmask.done">已显示全文，这次查看已记入审计。</p>
    }
  `,
  styles: `
    :host {
      display: block;
    }
    .head {
      display: flex;
      justify-content: space-between;
      align-items: center;
      min-height: 36px;
      margin-bottom: 12px;
    }
    h2 {
      margin: 0;
    }
    dl {
      display: grid;
      grid-template-columns: max-content minmax(0, 1fr);
      gap: 10px 20px;
      margin: 0;
    }
    dt,
    .note {
      color: var(--mat-sys-on-surface-variant);
    }
    dd {
      margin: 0;
      overflow-wrap: anywhere;
    }
    .note {
      margin: 14px 0 0;
      font: var(--mat-sys-body-small);
    }
    @media print {
      .no-print {
        display: none;
      }
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PersonalFields {
  private readonly notice = inject(Notice);
  private readonly mayUnmask = inject(Session).can('registry.unmask');
  protected readonly open = inject(OpenEnterprise);

  protected readonly asking = signal(false);
  protected readonly people = computed(() => this.open.inClear() ?? this.open.row());
  protected readonly mayAsk = computed(() => this.mayUnmask && this.open.inClear() === null && this.open.row().masked);

  protected async show(): Promise<void> {
    this.asking.set(true);
    try {
      await this.open.unmask();
    } catch (error) {
      // No place of its own on the page: told at its foot.
      this.notice.problem(error);
    } finally {
      this.asking.set(false);
    }
  }
}
