import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { Failure } from '../../../shared/states/failure';
import { Loading } from '../../../shared/states/loading';
import { PublicityApi } from '../publicity-api';
import { PublicDraw } from './public-draw';

/** Who is checked on site and how that was decided; nothing where nobody drew. */
@Component({
  selector: 'app-public-draws',
  imports: [Failure, Loading, PublicDraw],
  template: `
    @if (draws.hasValue()) {
      @if (draws.value().length) {
        <h2 i18n="@@apply.draw.title">实地核查抽取</h2>
        <p i18n="@@apply.draw.public">
          每家企业的签号是“种子|统一社会信用代码”的
          SHA-256，签号最小的几家被抽中。种子、参加抽取的名单和结果都在这里，任何人可以用自己的工具重算，也可以点“在本机重算”：计算只在您的浏览器里进行。
        </p>
        @for (one of draws.value(); track one.id) {
          <app-public-draw [draw]="one" />
        }
      }
    } @else if (draws.error()) {
      <app-failure [error]="draws.error()" (retry)="draws.reload()" />
    } @else {
      <app-loading />
    }
  `,
  styles: `
    h2 {
      margin: 24px 0 6px;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PublicDraws {
  readonly publicityId = input.required<string>();

  protected readonly draws = inject(PublicityApi).publicDraws(this.publicityId);
}
