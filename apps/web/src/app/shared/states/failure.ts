import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Icon } from '../icon/icon';
import { problemOf } from '../problem/problem-of';
import { problemSentence } from '../problem/problem-sentence';

/** What went wrong while loading, in a sentence, and a way to try again. */
@Component({
  selector: 'app-failure',
  imports: [Icon, MatButton],
  template: `
    <app-icon name="cloud_off" />
    <p class="what">{{ sentence() }}</p>
    <button matButton="tonal" type="button" (click)="retry.emit()">
      <app-icon name="refresh" />
      <ng-container i18n="@@shared.retry">重试</ng-container>
    </button>
  `,
  styleUrl: './state.scss',
  host: { role: 'alert', class: 'failed' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Failure {
  readonly error = input.required<unknown>();
  readonly retry = output();

  protected readonly sentence = computed(() => problemSentence(problemOf(this.error())));
}
