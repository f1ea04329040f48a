import { ChangeDetectionStrategy, Component } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { Empty } from '../shared/states/empty';

/** The same words for "does not exist" and "not yours to see": the difference would tell something. */
@Component({
  selector: 'app-not-found-page',
  imports: [Empty, MatButton, RouterLink],
  template: `
    <app-empty
      icon="search"
      i18n-what="@@shell.notFound"
      what="没有这个页面"
      i18n-why="@@shell.notFound.why"
      why="地址可能写错了，或者不在您的查看范围内。"
    >
      <a matButton="tonal" routerLink="/" i18n="@@shell.notFound.home">回到首页</a>
    </app-empty>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NotFoundPage {}
