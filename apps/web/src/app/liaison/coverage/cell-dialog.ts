import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule } from '@angular/material/dialog';
import { RouterLink } from '@angular/router';
import { DayPipe } from '../../shared/format/pipes';
import { Empty } from '../../shared/states/empty';
import { Failure } from '../../shared/states/failure';
import { Loading } from '../../shared/states/loading';
import { CoverageApi } from './coverage-api';

export interface CellOrder {
  enterpriseId: number;
  name: string;
  quarter: string;
  from: string;
  to: string;
}

/** The visits behind one cell, of the officer and of everybody else. */
@Component({
  selector: 'app-cell-dialog',
  imports: [DayPipe, Empty, Failure, Loading, MatButton, MatDialogModule, RouterLink],
  template: `
    <h2 mat-dialog-title>{{ order.name }} · {{ order.quarter }}</h2>
    <mat-dialog-content>
      @if (list.error(); as error) {
        <app-failure [error]="error" (retry)="list.reload()" />
      } @else if (list.loading() && !list.rows().length) {
        <app-loading [lines]="3" />
      } @else {
        <ul>
          @for (visit of list.rows(); track visit.id) {
            <li>
              <a [routerLink]="['/liaison/visits', visit.clientId]" mat-dialog-close>{{ visit.visitedOn | day }}</a>
              {{ visit.by }}
              @if (visit.place) {
                <span class="muted">{{ visit.place }}</span>
              }
            </li>
          } @empty {
            <app-empty icon="event_busy" i18n-what="@@liaison.cell.noVisit" what="这个季度没有人走访过这家企业" />
          }
        </ul>
        @if (list.hasMore()) {
          <button matButton="tonal" type="button" (click)="list.more()" i18n="@@shared.table.more">再看一些</button>
        }
      }
    </mat-dialog-content>
    <mat-dialog-actions align="end">
      <a matButton [routerLink]="['/enterprises', order.enterpriseId]" mat-dialog-close i18n="@@liaison.cell.enterprise"
        >企业页面</a
      >
      <button matButton="filled" type="button" mat-dialog-close i18n="@@liaison.cell.close">关闭</button>
    </mat-dialog-actions>
  `,
  styles: `
    ul {
      display: grid;
      gap: 4px;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      min-height: 36px;
      padding: 6px 0;
      border-bottom: 1px solid var(--mat-sys-outline-variant);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CellDialog {
  protected readonly order = inject<CellOrder>(MAT_DIALOG_DATA);
  protected readonly list = inject(CoverageApi).visits(
    signal({ enterpriseId: this.order.enterpriseId, from: this.order.from, to: this.order.to }),
  );
}
