import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { DayPipe, UnitNamePipe } from '../../shared/format/pipes';
import { Icon } from '../../shared/icon/icon';
import { PageHeader } from '../../shared/page-header';
import { PublicFrame } from '../../shared/public-frame';
import { Failure } from '../../shared/states/failure';
import { Loading } from '../../shared/states/loading';
import { CallApi } from './call-api';
import { KINDS } from './words';

/** One list as anybody reads and prints it. */
@Component({
  selector: 'app-public-call-page',
  imports: [DayPipe, Failure, Icon, Loading, MatButton, PageHeader, PublicFrame, UnitNamePipe],
  template: `
    <app-public-frame>
      @if (list.hasValue()) {
        <app-page-header [heading]="list.value().title" [lead]="list.value().name">
          <button actions matButton type="button" class="no-print" (click)="print()">
            <app-icon name="print" />
            <ng-container i18n="@@apply.print">打印</ng-container>
          </button>
        </app-page-header>
        <p i18n="@@calls.public.text">
          现将{{ kinds[list.value().kind] }}拟支持名单予以公示，公示期为 {{ list.value().startsOn | day }} 至
          {{ list.value().endsOn | day }}。名单按得分先后排列，同等条件下信用优先的企业在前。
        </p>
        <p i18n="@@calls.public.contact">对名单有异议的，请在公示期内实名反映。受理：{{ list.value().contact }}</p>
        <table>
          <thead>
            <tr>
              <th scope="col" i18n="@@calls.col.place">名次</th>
              <th scope="col" i18n="@@calls.col.name">企业</th>
              <th scope="col" i18n="@@shared.unit">县区</th>
            </tr>
          </thead>
          <tbody>
            @for (one of list.value().enterprises; track one.place) {
              <tr>
                <td>{{ one.place }}</td>
                <td>{{ one.name }}</td>
                <td>{{ one.unitCode | unitName }}</td>
              </tr>
            } @empty {
              <tr>
                <td colspan="3" i18n="@@calls.public.nobody">没有入选企业</td>
              </tr>
            }
          </tbody>
        </table>
        @if (!list.value().running) {
          <p class="muted" i18n="@@calls.public.overText">公示期已结束。</p>
        }
      } @else if (list.error()) {
        <app-failure [error]="list.error()" (retry)="list.reload()" />
      } @else {
        <app-loading />
      }
    </app-public-frame>
  `,
  styleUrl: './public-call-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PublicCallPage {
  readonly id = input.required<string>();

  protected readonly list = inject(CallApi).result(this.id);
  protected readonly kinds = KINDS;

  protected print(): void {
    window.print();
  }
}
