import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { Router, RouterLink } from '@angular/router';
import type { CallDetail, CallRow } from '@yanzhen/contract/credit/call';
import { firstValueFrom } from 'rxjs';
import { InstantPipe } from '../../shared/format/pipes';
import { Icon } from '../../shared/icon/icon';
import { PageHeader } from '../../shared/page-header';
import { Session } from '../../shared/session/session';
import { Empty } from '../../shared/states/empty';
import { Failure } from '../../shared/states/failure';
import { Loading } from '../../shared/states/loading';
import { CallApi } from './call-api';
import { CallDialog } from './call-dialog';
import { KINDS, STATES, toneOf } from './words';

/** All calls: what is being shared out, and how far each one is. */
@Component({
  selector: 'app-calls-page',
  imports: [Empty, Failure, Icon, InstantPipe, Loading, MatButton, PageHeader, RouterLink],
  template: `
    <app-page-header
      i18n-heading="@@calls.title"
      heading="优先支持排序"
      i18n-lead="@@calls.lead"
      lead="先比得分；只有同分时，信用优先的企业在前。每一对先后都有理由，定稿后不再变动。"
    >
      @if (mayWrite) {
        <button actions matButton="filled" type="button" (click)="create()">
          <app-icon name="add" />
          <ng-container i18n="@@calls.new">新建排序</ng-container>
        </button>
      }
    </app-page-header>
    @if (calls.hasValue()) {
      <ul class="cards">
        @for (call of calls.value(); track call.id) {
          <li class="sheet">
            <div class="head">
              <h2>
                <a [routerLink]="['/calls', call.id]">{{ call.name }}</a>
              </h2>
              <span [class]="'chip ' + tone(call)">{{ states[call.state] }}</span>
            </div>
            <p class="muted">{{ kinds[call.kind] }} · {{ call.createdBy }} {{ call.createdAt | instant }}</p>
            <p i18n="@@calls.progress">候选 {{ call.candidates }} 家，已评分 {{ call.scored }} 家</p>
          </li>
        } @empty {
          <li>
            <app-empty
              icon="fact_check"
              i18n-what="@@calls.none"
              what="还没有排序"
              i18n-why="@@calls.noneWhy"
              why="为一次项目申报、资金扶持或融资服务新建排序，先定规则，再录评分。"
            />
          </li>
        }
      </ul>
    } @else if (calls.error()) {
      <app-failure [error]="calls.error()" (retry)="calls.reload()" />
    } @else {
      <app-loading />
    }
  `,
  styles: `
    .cards {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 400px), 1fr));
      gap: 16px;
      margin: 16px 0;
      padding: 0;
      list-style: none;
    }
    .cards > li:has(app-empty) {
      grid-column: 1 / -1;
    }
    .head {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      justify-content: space-between;
      gap: 8px;
    }
    h2,
    p {
      margin: 0 0 6px;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CallsPage {
  private readonly dialogs = inject(MatDialog);
  private readonly router = inject(Router);

  protected readonly calls = inject(CallApi).all();
  protected readonly mayWrite = inject(Session).can('call.write');
  protected readonly kinds = KINDS;
  protected readonly states = STATES;

  protected tone({ state }: CallRow): string {
    return toneOf(state);
  }

  protected async create(): Promise<void> {
    const dialog = this.dialogs.open<CallDialog, null, CallDetail>(CallDialog, { data: null, width: '680px' });
    const saved = await firstValueFrom(dialog.afterClosed());
    if (saved) await this.router.navigate(['/calls', saved.id]);
  }
}
