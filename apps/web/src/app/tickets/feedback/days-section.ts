import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import type { HotlineDay } from '@yanzhen/contract/tickets/hotline';
import { DayPipe, InstantPipe } from '../../shared/format/pipes';
import { Copyable } from '../../shared/copyable';
import { DownloadButton } from '../../shared/download/download-button';
import { Failure } from '../../shared/states/failure';
import { Loading } from '../../shared/states/loading';
import { actWords } from '../words';
import { FeedbackApi } from './feedback-api';
import { failureWords } from './feedback-words';

/** The last days of each hotline, both ways: what it says it sent and what arrived, what it was told and what it took. */
@Component({
  selector: 'app-hotline-days',
  imports: [Copyable, DayPipe, DownloadButton, Failure, InstantPipe, Loading],
  template: `
    <div class="top">
      <h2 i18n="@@feedback.days">每日对账</h2>
      <app-download-button
        class="no-print"
        url="/api/hotline/days.xlsx?count=31"
        fileName="reconciliation.xlsx"
        i18n-label="@@feedback.exportDays"
        label="导出最近 31 天"
      />
    </div>
    @if (days.error(); as error) {
      <app-failure [error]="error" (retry)="days.reload()" />
    } @else if (!days.hasValue()) {
      <app-loading [lines]="6" />
    } @else {
      <ul>
        @for (one of days.value(); track one.day + one.clientId) {
          <li class="sheet" [class.short]="isShort(one)">
            <h3>
              {{ one.day | day }}
              <span class="muted">{{ one.client }}</span>
            </h3>
            <p>
              @if (one.declared; as said) {
                <ng-container i18n="@@feedback.declared"
                  >对方清单 {{ said.sent }} 件，已收到 {{ said.acknowledged }} 件</ng-container
                >
                @if (said.stillMissing) {
                  <span class="chip late" i18n="@@feedback.missing">缺 {{ said.stillMissing }} 件</span>
                } @else {
                  <span class="chip fine" i18n="@@feedback.whole">齐</span>
                }
                <span class="muted" i18n="@@feedback.declaredAt">{{ said.declaredAt | instant }} 的清单</span>
              } @else {
                <ng-container i18n="@@feedback.received">当天首次收到 {{ one.received }} 件</ng-container>
                <span class="muted" i18n="@@feedback.notDeclared">对方还没有送来这一天的清单</span>
              }
            </p>
            @if (one.declared?.missing?.length) {
              <p class="numbers">
                <ng-container i18n="@@feedback.missingNumbers">没有收到的工单：</ng-container>
                <app-copyable [text]="numbers(one)" />
              </p>
            }
            <p>
              <ng-container i18n="@@feedback.told"
                >应反馈 {{ one.feedback.sent }} 条，对方已收 {{ one.feedback.acknowledged }} 条</ng-container
              >
              @if (one.feedback.sent > one.feedback.acknowledged) {
                <span class="chip late" i18n="@@feedback.untaken"
                  >未收 {{ one.feedback.sent - one.feedback.acknowledged }} 条</span
                >
              }
            </p>
            @if (one.feedback.missing.length) {
              <details>
                <summary i18n="@@feedback.which">是哪些</summary>
                <ul class="plain">
                  @for (message of one.feedback.missing; track message.id) {
                    <li>
                      {{ message.orderNo }} · {{ act(message.act) }}
                      <span class="muted">{{ why(message.failure) }}</span>
                    </li>
                  }
                </ul>
              </details>
            }
          </li>
        }
      </ul>
    }
  `,
  styles: `
    ul {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 340px), 1fr));
      gap: 12px;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    .plain {
      display: block;
      margin-top: 6px;
    }
    .top {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: 4px 12px;
      margin: 24px 0 10px;
    }
    h2 {
      margin: 0;
    }
    h3 {
      margin: 0 0 6px;
      font: var(--mat-sys-title-medium);
    }
    h3 .muted {
      font: var(--mat-sys-body-small);
    }
    p {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 2px 10px;
      margin: 0 0 4px;
    }
    .short {
      border-color: var(--app-late);
    }
    .numbers {
      overflow-wrap: anywhere;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class HotlineDays {
  protected readonly days = inject(FeedbackApi).days();
  protected readonly act = actWords;
  protected readonly why = failureWords;

  protected isShort = ({ declared }: HotlineDay): boolean => (declared?.stillMissing ?? 0) > 0;
  protected numbers = ({ declared }: HotlineDay): string => declared?.missing.join(' ') ?? '';
}
