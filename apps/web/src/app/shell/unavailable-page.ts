import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { Brand } from '../shared/brand';
import { problemOf } from '../shared/problem/problem-of';
import { Failure } from '../shared/states/failure';

/** The server did not answer when we asked who is signed in. */
@Component({
  selector: 'app-unavailable-page',
  imports: [Brand, Failure],
  template: `
    <app-brand />
    <app-failure [error]="error()" (retry)="again()" />
  `,
  styles: `
    :host {
      display: grid;
      justify-items: center;
      align-content: center;
      min-height: 100dvh;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class UnavailablePage {
  readonly code = input('web.offline');

  protected readonly error = computed(() => problemOf({ code: this.code(), details: {}, status: 503, requestId: '' }));

  protected again(): void {
    location.reload();
  }
}
